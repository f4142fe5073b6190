/** What each location offers: its draft, the gate before publishing, and the published versions. */
@ApplicationModule(
        displayName = "Menus",
        allowedDependencies = {
            "policy", "screening", "therapists", "descriptions", "treatments", "claims", "accounts", "locations", "locations::ui", "audit", "live",
            "kernel", "uikit",
            "paper"
        })
@NullMarked
package dev.stillwater.menus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
