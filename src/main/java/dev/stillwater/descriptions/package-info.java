/**
 * The texts of treatments, one a language: written, checked for claims, reviewed and approved by
 * another person, with their history.
 */
@ApplicationModule(
        displayName = "Descriptions",
        allowedDependencies = {
            "treatments", "treatments::ui", "claims", "claims::ui", "evidence", "locations", "accounts", "audit",
            "live", "kernel", "uikit"
        })
@NullMarked
package dev.stillwater.descriptions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
