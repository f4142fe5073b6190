/** Shifts, absences, appointments, the day's roster. Nobody and nothing is booked twice at once. */
@ApplicationModule(
        displayName = "Roster",
        allowedDependencies = {
            "menus", "policy", "policy::ui", "screening", "screening::ui", "guests", "guests::ui", "therapists", "treatments", "accounts", "locations",
            "locations::ui", "audit", "live", "kernel", "uikit"
        })
@NullMarked
package dev.stillwater.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
