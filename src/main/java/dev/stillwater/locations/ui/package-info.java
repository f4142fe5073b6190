/** Views of locations, and the choice of a location that views of other modules share. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.locations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
