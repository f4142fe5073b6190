package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.TreatmentId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of the gate says: of one treatment, or, where it is met, of the whole draft.
 *
 * @param treatment null when the whole draft is meant
 * @param name of the treatment; null likewise
 * @param details further reasons, each a sentence of its own
 * @param ways out of it
 */
public record GateFinding(
        Rule rule, Level level, @Nullable TreatmentId treatment, @Nullable LocalText name, Why why, List<Why> details,
        List<WayOut> ways) {

    public GateFinding {
        details = List.copyOf(details);
        ways = List.copyOf(ways);
    }

    /** What a menu must be. */
    public enum Rule {
        /** There is something on it. */
        NOT_EMPTY,
        /** Head office still offers it. */
        ACTIVE,
        /** The library still has every length of it. */
        CURRENT,
        /** Somebody who works there may perform every part of it. */
        STAFFED,
        /** A room there has what it needs. */
        HOUSED,
        /** Its English description has been approved. */
        DESCRIBED,
        /** The description claims nothing that the law there forbids. */
        DEFENSIBLE,
        /** Every length has a price within head office's band. */
        PRICED,
        /** The screening policy in force speaks of every part. */
        SCREENED
    }

    /** How much it matters. */
    public enum Level {
        /** Publishing is refused. */
        REFUSED,
        /** Can be published, but will break on a day that is known. */
        SOON,
        /** In order. */
        PASSED
    }

    static GateFinding refused(Rule rule, Offer offer, Why why, WayOut... ways) {
        return new GateFinding(rule, Level.REFUSED, offer.id(), offer.name(), why, List.of(), List.of(ways));
    }

    static GateFinding ofDraft(Rule rule, Level level, Why why) {
        return new GateFinding(rule, level, null, null, why, List.of(), List.of());
    }
}
