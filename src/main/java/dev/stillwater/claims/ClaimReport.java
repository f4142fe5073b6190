package dev.stillwater.claims;

import dev.stillwater.kernel.JurisdictionCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the checker says of a page.
 *
 * @param language of the copy
 * @param findings ordered by text and position; they never overlap in a way that hides a stricter one
 * @param notices about the page as a whole
 * @param languageWithoutRules true when the pack has no rules for the language: nothing was checked,
 *     and an empty list of findings means nothing
 * @param packVersion version of the rules that were applied
 */
public record ClaimReport(
        String language,
        List<Finding> findings,
        List<PageNotice> notices,
        boolean languageWithoutRules,
        String packVersion) {

    public ClaimReport {
        findings = List.copyOf(findings);
        notices = List.copyOf(notices);
    }

    /** Nothing found, nothing to acknowledge, and the language could be checked. */
    public boolean isClean() {
        return findings.isEmpty() && notices.isEmpty() && !languageWithoutRules;
    }

    /** The same without some findings. */
    public ClaimReport without(Predicate<Finding> answered) {
        return new ClaimReport(
                language, findings.stream().filter(answered.negate()).toList(), notices, languageWithoutRules, packVersion);
    }

    public List<Finding> in(CopyField field) {
        return findings.stream().filter(finding -> finding.field() == field).toList();
    }

    public List<Finding> in(JurisdictionCode jurisdiction) {
        return findings.stream().filter(finding -> finding.holdsIn(jurisdiction)).toList();
    }

    public List<Finding> of(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** Whether a prohibited claim stands in the copy there; nothing lifts that but other words. */
    public boolean prohibits(JurisdictionCode jurisdiction) {
        return in(jurisdiction).stream().anyMatch(f -> f.severity() == Severity.PROHIBITED);
    }

    /**
     * Whether the copy must not go out there as it is: a prohibited claim, a claim whose evidence
     * this report knows nothing of, or a language without rules.
     */
    public boolean blocks(JurisdictionCode jurisdiction) {
        return languageWithoutRules
                || in(jurisdiction).stream().anyMatch(finding -> finding.severity().blocks());
    }

    /** The strictest severity found, if any. */
    public Optional<Severity> strictest() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo);
    }

    /** The disclaimers that the findings ask for in a jurisdiction, each once. */
    public List<String> disclaimers(JurisdictionCode jurisdiction) {
        return in(jurisdiction).stream()
                .filter(finding -> finding.severity() == Severity.NEEDS_DISCLAIMER)
                .flatMap(finding -> Optional.ofNullable(finding.disclaimer()).stream())
                .distinct()
                .toList();
    }
}
