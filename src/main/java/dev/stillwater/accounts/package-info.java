/** Who may sign in, as what, and for which locations; the security configuration of the portal. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"locations", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
