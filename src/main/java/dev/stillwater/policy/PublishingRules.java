package dev.stillwater.policy;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.SignedInUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What has to be true before a version takes force. Pure. */
final class PublishingRules {

    private static final int SHORTEST = 2;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REGISTRATION = 60;
    private static final int LONGEST_NOTE = 1000;
    private static final int OLDEST_DAYS = 90;
    private static final Duration FURTHEST = Duration.ofDays(366);

    private PublishingRules() {}

    static void checkPublisher(PolicyEntity draft, SignedInUser publisher, boolean twoPeople) {
        if (twoPeople && draft.editors.stream().anyMatch(editor -> editor.is(publisher))) {
            throw Refusal.because("screening.policy.ownWork", draft.number);
        }
    }

    static void checkFindings(List<Finding> findings) {
        long errors = FindingGroup.of(findings).stream().filter(FindingGroup::isError).count();
        if (errors > 0) {
            throw Refusal.because("screening.policy.errors", errors);
        }
    }

    static void checkSigned(PolicyEntity draft, List<SignOffEntity> signOffs) {
        if (signOffs.isEmpty()) {
            throw Refusal.because("screening.policy.unsigned", draft.number);
        }
        if (signOffs.stream().noneMatch(each -> each.speaksOf(draft.document))) {
            throw Refusal.because("screening.policy.changedSinceSigned", draft.number, signOffs.getFirst().clinician);
        }
    }

    static void checkSignOff(NewSignOff signed, Instant changedAt, Instant now) {
        Characters.check("clinician", signed.clinician(), SHORTEST, LONGEST_NAME);
        Characters.check("registration", signed.registration(), SHORTEST, LONGEST_REGISTRATION);
        Characters.check("note", signed.note(), 0, LONGEST_NOTE);
        // The clinician's day may already be the next one somewhere.
        LocalDate latest = LocalDate.ofInstant(now, ZoneOffset.ofHours(14));
        if (signed.on().isAfter(latest) || signed.on().isBefore(latest.minusDays(OLDEST_DAYS))) {
            throw Refusal.at("on", "screening.sign.on", OLDEST_DAYS);
        }
        // Or still the day before.
        LocalDate changed = LocalDate.ofInstant(changedAt, ZoneOffset.ofHours(-12));
        if (signed.on().isBefore(changed)) {
            throw Refusal.at("on", "screening.sign.beforeChange", changed);
        }
    }

    /** Who agreed to another number of changes has seen another draft, or another version in force. */
    static void checkAgreed(Loosening looser, int agreed) {
        if (looser.count() != agreed) {
            throw Refusal.at("looser", agreed == 0 ? "policy.looser.agree" : "policy.looser.others", looser.count());
        }
    }

    static void checkInstant(Instant at, Instant now) {
        if (!at.isAfter(now) || at.isAfter(now.plus(FURTHEST))) {
            throw Refusal.at("at", "screening.publish.at");
        }
    }
}
