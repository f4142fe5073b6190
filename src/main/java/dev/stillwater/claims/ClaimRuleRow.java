package dev.stillwater.claims;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a line of a list.
 *
 * @param changedAt when it was changed for this version; null for a rule that was taken over
 */
public record ClaimRuleRow(
        String language, String code, String family, Severity severity, @Nullable Instant changedAt,
        @Nullable String changedBy) {}
