/** The append-only trail: who did what, when, to what, with named fields, never with health answers. */
@ApplicationModule(displayName = "Audit", allowedDependencies = {"kernel", "uikit"})
@NullMarked
package dev.stillwater.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
