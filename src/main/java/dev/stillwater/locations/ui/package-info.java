/** Locations, a location with hours and rooms, and the choice of a location that other modules share. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.locations.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
