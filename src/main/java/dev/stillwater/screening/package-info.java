/**
 * One health-screening policy for every location: its versions, the check before one is published,
 * the questions that a guest is asked, the decision that follows for the parts of a treatment, and
 * doctors' letters on file. The rules are pure: no clock, no database. Facts behind the default
 * policy: {@code default-policy.json} in the resources, each row with its sources.
 */
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {"guests", "treatments", "locations", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
