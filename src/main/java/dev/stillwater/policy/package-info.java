/**
 * One health-screening policy for every location: the document, its versions, the check before one
 * is published, comparison, and the pure rules by which guests are asked and decided about: no
 * clock, no database. Knows no guest. Facts behind the default policy: {@code default-policy.json}
 * in the resources, each row with its sources.
 */
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"treatments", "treatments::ui", "accounts", "locations", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
