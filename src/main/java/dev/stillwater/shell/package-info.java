/** The frame of the portal: layout, navigation, home, error views. Imports no feature. */
@ApplicationModule(displayName = "Shell", allowedDependencies = {"kernel", "uikit"})
@NullMarked
package dev.stillwater.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
