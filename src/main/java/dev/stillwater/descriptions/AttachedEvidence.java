package dev.stillwater.descriptions;

import dev.stillwater.claims.Finding;
import dev.stillwater.evidence.EvidenceId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A study that a claim leans on.
 *
 * @param rule code of the rule that found the claim
 * @param words the claiming words, in small letters; other words are another claim
 * @param confirmedBy who approved the text together with it; null while nobody has
 */
public record AttachedEvidence(
        String rule, String words, EvidenceId evidence, String attachedBy, Instant attachedAt, @Nullable String confirmedBy) {

    private static final int LONGEST = 400;

    /** Whether it was attached for this finding. */
    public boolean isFor(Finding finding) {
        return rule.equals(finding.rule()) && words.equals(wordsOf(finding));
    }

    static String wordsOf(Finding finding) {
        String words = finding.excerpt().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

}
