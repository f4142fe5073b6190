/**
 * Keeps the claim rules and the evidence, and checks copy for health claims: text and rules in,
 * findings out. {@link dev.stillwater.claims.ClaimChecker} is pure; everything else here stores,
 * lists or tries out what it works with.
 */
@ApplicationModule(
        displayName = "Claims",
        allowedDependencies = {"audit", "locations", "kernel", "uikit", "live", "accounts"})
@NullMarked
package dev.stillwater.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
