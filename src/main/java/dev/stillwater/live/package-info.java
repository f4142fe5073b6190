/**
 * What one person changes shows on another's screen: a table of changes in the database, read by
 * every node, and an in-process broadcaster that hands them to the screens.
 */
@ApplicationModule(displayName = "Live", allowedDependencies = {"kernel"})
@NullMarked
package dev.stillwater.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
