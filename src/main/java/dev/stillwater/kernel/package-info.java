/**
 * The words that every module shares: typed ids, roles, the current user and what locations he may
 * see, money, spans of time, and refusals. Knows nothing of screens or tables.
 */
@ApplicationModule(displayName = "Kernel", allowedDependencies = {})
@NullMarked
package dev.stillwater.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
