/** Claim rules on screen: the list, one rule, trying sentences. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.claims.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
