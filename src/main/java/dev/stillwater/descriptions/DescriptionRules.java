package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.DescriptionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a description must keep to on its way to guests. Pure. */
final class DescriptionRules {

    static final int LONGEST_SHORT_TEXT = 400;
    static final int LONGEST_TEXT = 20_000;
    static final int LONGEST_REMARK = 2_000;
    static final int LONGEST_WAIT_YEARS = 2;
    private static final int NAMED_FINDINGS = 10;

    /** To be acknowledged where no rules read the language. */
    static final String NO_RULES = "NO_RULES";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private DescriptionRules() {}

    static void checkLanguage(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw Refusal.at("language", "descriptions.language.form");
        }
    }

    static void checkDraft(DescriptionEntity description) {
        if (description.state == DescriptionState.IN_REVIEW) {
            throw Refusal.because("descriptions.text.inReview", sender(description));
        }
        if (description.state == DescriptionState.SCHEDULED && description.effectiveOn != null) {
            throw Refusal.because("descriptions.text.scheduled", description.edition, description.effectiveOn);
        }
        if (description.state != DescriptionState.DRAFT) {
            throw Refusal.because("descriptions.text.notDraft", description.edition);
        }
    }

    static void checkInReview(DescriptionEntity description) {
        if (description.state != DescriptionState.IN_REVIEW) {
            throw Refusal.because("descriptions.text.notInReview", description.edition);
        }
    }

    /** What was approved is not given up: it is taken back first, or superseded. */
    static void checkDiscardable(DescriptionEntity description) {
        if (description.state != DescriptionState.IN_REVIEW) {
            checkDraft(description);
        }
    }

    static void checkLengths(DescriptionTexts texts) {
        checkLength("shortText", texts.shortText(), LONGEST_SHORT_TEXT);
        checkLength("full", texts.full(), LONGEST_TEXT);
        checkLength("preparation", texts.preparation(), LONGEST_TEXT);
        checkLength("aftercare", texts.aftercare(), LONGEST_TEXT);
    }

    static void checkComplete(DescriptionTexts texts) {
        checkLengths(texts);
        Refusal.together(
                () -> checkThere("shortText", texts.shortText(), "descriptions.text.shortMissing"),
                () -> checkThere("full", texts.full(), "descriptions.text.fullMissing"));
    }

    private static void checkThere(String field, String text, String key) {
        if (text.isBlank()) {
            throw Refusal.at(field, key);
        }
    }

    /** Refuses what may not go out, all of it: prohibited words, then claims that would need evidence. */
    static void checkClaims(ClaimReport report) {
        List<Why> standing = Stream.concat(
                        report.of(Severity.PROHIBITED).stream().map(finding -> why("descriptions.claims.prohibited", finding)),
                        report.of(Severity.NEEDS_EVIDENCE).stream().map(finding -> why("descriptions.claims.needsEvidence", finding)))
                .distinct()
                .toList();
        if (!standing.isEmpty()) {
            throw new Refusal(Stream.concat(
                            standing.stream().limit(NAMED_FINDINGS),
                            standing.size() > NAMED_FINDINGS
                                    ? Stream.of(Why.of("descriptions.claims.more", standing.size() - NAMED_FINDINGS)) : Stream.empty())
                    .toList());
        }
    }

    private static Why why(String key, Finding finding) {
        return Why.of(key, finding.excerpt(), finding.reason());
    }

    /** Notices of the page as a whole, and that nothing was checked; in the order in which they are told. */
    static List<String> toAcknowledge(ClaimReport report) {
        Stream<String> unchecked = report.languageWithoutRules() ? Stream.of(NO_RULES) : Stream.empty();
        return Stream.concat(unchecked, report.notices().stream().map(notice -> notice.kind().name())).distinct().toList();
    }

    static void checkAcknowledged(ClaimReport report, Collection<String> acknowledged) {
        List<Why> open = toAcknowledge(report).stream()
                .filter(code -> !acknowledged.contains(code))
                .map(code -> Why.of("claims.notice." + code))
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.because("descriptions.claims.acknowledge", open);
        }
    }

    /** Every study that a claim of the text leans on was looked at by somebody who did not write it. */
    static void checkConfirmed(ClaimReport report, Collection<AttachedEvidence> attached) {
        List<String> open = attached.stream()
                .filter(one -> one.confirmedBy() == null && report.findings().stream().anyMatch(one::isFor))
                .map(AttachedEvidence::words)
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw Refusal.because("descriptions.evidence.unconfirmed", open);
        }
    }

    static void checkApprover(DescriptionEntity description, SignedInUser approver, boolean twoPeople) {
        if (twoPeople && description.isWrittenBy(approver.id().value())) {
            throw Refusal.because("descriptions.text.ownWork");
        }
    }

    /** A day that begins later, and not so much later that it is a slip of the hand. */
    static void checkEffectiveOn(LocalDate day, LocalDate today) {
        if (!day.isAfter(today) || day.isAfter(today.plusYears(LONGEST_WAIT_YEARS))) {
            throw Refusal.at("effectiveOn", "descriptions.review.day", today, LONGEST_WAIT_YEARS);
        }
    }

    /** Only what still waits for its day can be taken back. */
    static void checkScheduled(DescriptionEntity description, Instant now) {
        boolean waits = description.state == DescriptionState.SCHEDULED
                && description.effectiveAt != null && description.effectiveAt.isAfter(now);
        if (!waits) {
            throw Refusal.because("descriptions.review.notScheduled", description.edition);
        }
    }

    static void checkRemark(String remark) {
        if (remark.isBlank() || remark.strip().length() > LONGEST_REMARK) {
            throw Refusal.at("remark", "descriptions.text.remarkLength", LONGEST_REMARK);
        }
        Characters.check("remark", remark);
    }

    private static void checkLength(String field, String text, int most) {
        if (text.length() > most) {
            throw Refusal.at(field, "descriptions.text.tooLong", text.length(), most);
        }
        Characters.check(field, text);
    }

    private static String sender(DescriptionEntity description) {
        return description.sentBy == null ? description.changedBy : description.sentBy;
    }
}
