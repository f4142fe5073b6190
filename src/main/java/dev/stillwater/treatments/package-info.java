/**
 * The library of treatments: modalities, treatments as parts in order, what follows from the parts,
 * and rules on the order of parts.
 */
@ApplicationModule(
        displayName = "Treatments",
        allowedDependencies = {"claims", "claims::ui", "locations", "locations::ui", "accounts", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.treatments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
