package dev.stillwater.claims;

import dev.stillwater.kernel.JurisdictionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim in a text.
 *
 * @param rule code of the rule that found it, such as {@code K13}
 * @param family what the rule is about, in words
 * @param text index of the text in {@link Copy#texts()}
 * @param start of the claiming words, in characters ({@code String} indices) of the text as the
 *     author wrote it
 * @param end after the claiming words, likewise
 * @param excerpt the author's own characters from {@code start} to {@code end}
 * @param reason why it is a claim and whose law says so
 * @param saferWording what could stand there instead; empty when the words should simply go
 * @param disclaimer what has to stand on the page, for {@link Severity#NEEDS_DISCLAIMER}
 * @param jurisdictions where the rule holds; empty means everywhere
 */
public record Finding(
        String rule,
        String family,
        Severity severity,
        CopyField field,
        int text,
        int start,
        int end,
        String excerpt,
        String reason,
        String saferWording,
        @Nullable String disclaimer,
        Set<JurisdictionCode> jurisdictions) {

    public Finding {
        jurisdictions = Set.copyOf(jurisdictions);
    }

    /** Whether the rule holds there. A rule for a country holds in all of its parts. */
    public boolean holdsIn(JurisdictionCode jurisdiction) {
        return jurisdictions.isEmpty()
                || jurisdictions.stream().anyMatch(law -> covers(law.value(), jurisdiction.value()));
    }

    private static boolean covers(String law, String place) {
        return place.equals(law) || place.startsWith(law + "-");
    }
}
