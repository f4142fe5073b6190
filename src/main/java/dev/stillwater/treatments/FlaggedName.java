package dev.stillwater.treatments;

import java.time.Instant;
import java.util.Optional;

/**
 * A name that the claim rules of today would not let stand.
 *
 * @param treatment that is called so, or has an enhancement that is; empty for sections and techniques
 * @param words of the name that claim something
 * @param rule the code of the rule that finds them
 */
public record FlaggedName(Optional<TreatmentId> treatment, String language, String name, String words, String rule, Instant since) {}
