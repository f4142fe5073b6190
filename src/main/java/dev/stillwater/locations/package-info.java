/** The spas themselves: time zone, currency, jurisdiction, opening hours, rooms. */
@ApplicationModule(displayName = "Locations", allowedDependencies = {"audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.locations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
