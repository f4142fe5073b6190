/**
 * Guests are screened: what is asked of whom, answers kept encrypted, what was decided, doctors'
 * letters on file, and a draft of the policy tried on what was recorded. The rules themselves are
 * the module {@code policy}'s.
 */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {"policy", "policy::ui", "guests", "guests::ui", "treatments", "accounts", "locations", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
