/** The library as head office keeps it and everybody reads it: treatments and their parts. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.treatments.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
