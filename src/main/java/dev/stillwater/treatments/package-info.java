/**
 * The library of treatments: modalities, treatments as parts in order, what follows from the parts,
 * rules on the order of parts, and descriptions with their review.
 */
@ApplicationModule(
        displayName = "Treatments",
        allowedDependencies = {"claims", "locations", "locations::ui", "accounts", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.treatments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
