/**
 * The studies on file: what they did, with whom, and what they found, null results included; which of
 * them supports which claim of which treatment.
 */
@ApplicationModule(displayName = "Evidence", allowedDependencies = {"claims", "accounts", "audit", "live", "kernel", "uikit"})
@NullMarked
package dev.stillwater.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
