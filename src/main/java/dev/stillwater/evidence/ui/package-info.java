/** The studies on file on screen. */
@NullMarked
package dev.stillwater.evidence.ui;

import org.jspecify.annotations.NullMarked;
