package dev.stillwater.claims;

import dev.stillwater.kernel.JurisdictionCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule that finds one family of claims in one language.
 *
 * @param code such as {@code K13}; the same in every language
 * @param family what it is about, in a few words of its language
 * @param language two-letter code of the copy that it reads
 * @param reason why it is a claim, shown to the author
 * @param saferWording what could stand there instead; empty when the words should simply go
 * @param disclaimer the text that has to stand on the page, for {@link Severity#NEEDS_DISCLAIMER}
 * @param jurisdictions where it holds; empty means everywhere
 * @param looksIn the places that it reads
 * @param endsByDenial whether a denial ("does not ...") makes it harmless
 * @param endsBySafety whether a safety sentence ("please postpone if ...") makes it harmless
 * @param wordings the ways of putting the claim; any of them is a hit
 */
public record ClaimRule(
        String code,
        String family,
        String language,
        Severity severity,
        String reason,
        String saferWording,
        @Nullable String disclaimer,
        Set<JurisdictionCode> jurisdictions,
        Set<Place> looksIn,
        boolean endsByDenial,
        boolean endsBySafety,
        List<Wording> wordings) {

    public ClaimRule {
        jurisdictions = Set.copyOf(jurisdictions);
        looksIn = Set.copyOf(looksIn);
        wordings = List.copyOf(wordings);
    }
}
