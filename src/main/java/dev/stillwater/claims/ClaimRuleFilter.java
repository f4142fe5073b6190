package dev.stillwater.claims;

import org.jspecify.annotations.Nullable;

/**
 * Which rules a list shows.
 *
 * @param text in the code or the family; blank for all
 */
public record ClaimRuleFilter(String text, @Nullable String language, @Nullable Severity severity) {

    public static final ClaimRuleFilter ALL = new ClaimRuleFilter("", null, null);
}
