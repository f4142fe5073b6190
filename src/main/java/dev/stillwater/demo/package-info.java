/**
 * The demonstration chain: six spas with people, a library, menus, guests and a month of work, made
 * through the services that people use. Stands on top of the house, and only in the profile {@code
 * demo}; what the profile does not switch on is not there.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "roster", "menus", "policy", "screening", "guests", "therapists", "descriptions", "treatments", "locations", "accounts", "kernel",
            "uikit"
        })
@NullMarked
package dev.stillwater.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
