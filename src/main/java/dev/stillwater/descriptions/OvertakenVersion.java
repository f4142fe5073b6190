package dev.stillwater.descriptions;

import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.Why;
import org.jspecify.annotations.Nullable;

/** Somebody decided about a version, or wrote in it, since it was read. Says who, and what became of it. */
final class OvertakenVersion extends StaleSave {

    private static final long serialVersionUID = 1L;

    private OvertakenVersion(Why why) {
        super(why);
    }

    /** @throws OvertakenVersion when the version that was read is not the one that is stored */
    static void check(long read, DescriptionEntity stored) {
        if (read != (stored.version == null ? 0 : stored.version)) {
            throw new OvertakenVersion(why(stored));
        }
    }

    private static Why why(DescriptionEntity now) {
        return switch (now.state) {
            case DRAFT -> now.remark == null
                    ? Why.of("descriptions.stale.written", now.edition, now.changedBy)
                    : Why.of("descriptions.stale.sentBack", now.edition, named(now.reviewedBy, now), now.remark);
            case IN_REVIEW -> Why.of("descriptions.stale.sentAgain", now.edition, named(now.sentBy, now));
            case SCHEDULED -> now.effectiveOn == null
                    ? Why.of("descriptions.stale.approved", now.edition, named(now.reviewedBy, now))
                    : Why.of("descriptions.stale.scheduled", now.edition, named(now.reviewedBy, now), now.effectiveOn);
            case APPROVED -> Why.of("descriptions.stale.approved", now.edition, named(now.reviewedBy, now));
            case SUPERSEDED -> Why.of("descriptions.stale.superseded", now.edition);
            case DISCARDED -> Why.of("descriptions.stale.discarded", now.edition, named(now.discardedBy, now));
        };
    }

    private static String named(@Nullable String who, DescriptionEntity now) {
        return who == null ? now.changedBy : who;
    }
}
