/**
 * What stands across the chain: head office's view of the network, and the search over everything
 * that a person may see. Reads the modules below and keeps nothing of its own.
 */
@ApplicationModule(
        displayName = "Insights",
        allowedDependencies = {
            "menus", "screening", "policy", "policy::ui", "guests", "therapists", "descriptions", "treatments", "treatments::ui", "locations", "locations::ui",
            "live",
            "kernel", "uikit"
        })
@NullMarked
package dev.stillwater.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
