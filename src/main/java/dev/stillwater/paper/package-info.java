/**
 * Paper: what a module composes of headings, words and lines of figures comes out as a PDF that carries
 * its fonts and reaches for nothing outside.
 */
@ApplicationModule(displayName = "Paper", allowedDependencies = {"kernel"})
@NullMarked
package dev.stillwater.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
