/** Writing, reviewing and reading descriptions, and what waits for review. */
@NullMarked
package dev.stillwater.descriptions.ui;

import org.jspecify.annotations.NullMarked;
