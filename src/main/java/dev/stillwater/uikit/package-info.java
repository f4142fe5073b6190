/**
 * View parts that every feature uses: headers, panels, status words, dialogs, refusals as sentences,
 * dates and money in the reader's language, live updates.
 */
@ApplicationModule(displayName = "View kit", allowedDependencies = {"kernel", "live"})
@NullMarked
package dev.stillwater.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
