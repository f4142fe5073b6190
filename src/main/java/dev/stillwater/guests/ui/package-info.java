/** The list of guests, and the dialog for one that other modules open too. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.guests.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
