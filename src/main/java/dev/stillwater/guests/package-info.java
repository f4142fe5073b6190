/** Guests: how to reach them, which locations they visit, and their consent. No health data. */
@ApplicationModule(
        displayName = "Guests",
        allowedDependencies = {"therapists", "accounts", "locations", "locations::ui", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.guests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
