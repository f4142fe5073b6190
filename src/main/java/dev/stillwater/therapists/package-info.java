/** People who give treatments: their licences, certificates and assignments, and when these end. */
@ApplicationModule(
        displayName = "Therapists",
        allowedDependencies = {"treatments", "accounts", "locations", "locations::ui", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.therapists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
