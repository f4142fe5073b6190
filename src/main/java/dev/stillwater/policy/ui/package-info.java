/** The policy's matrix for head office, and the policy's own words for the screens above. */
@NamedInterface("ui")
@NullMarked
package dev.stillwater.policy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
