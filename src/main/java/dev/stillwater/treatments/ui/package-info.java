/** The library as head office keeps it and everybody reads it: treatments, their parts, their texts. */
@NullMarked
package dev.stillwater.treatments.ui;

import org.jspecify.annotations.NullMarked;
