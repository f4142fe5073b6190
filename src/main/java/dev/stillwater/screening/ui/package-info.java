/** For the desk: asking a guest, the decision, letters on file. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.screening.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
