/** The trail, to read. */
@NullMarked
package dev.stillwater.audit.ui;

import org.jspecify.annotations.NullMarked;
