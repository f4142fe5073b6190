package dev.stillwater.screening;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * How an appointment stands after screening, with the letters that are on file by now.
 *
 * @param modifications what the therapist must change: the codes of the policy's modifications, in words
 * @param heldBy who of the staff is stricter than the decision; null where nobody is
 * @param remaining the parts that are not refused, when some are
 * @param possible the parts that could go ahead on the day by themselves, when the whole cannot
 * @param onTheDay false when the guest was asked before the day of the visit: the questions of the
 *     day are then still to be asked
 * @param overtaken whether the version of the policy that is in force by now is stricter for these parts than
 *     the one that the guest was asked by: what it adds is then still to be asked
 */
public record ScreeningState(
        ScreeningId id,
        Headline headline,
        @Nullable LocalDate earliest,
        List<Decision.LetterNeeded> letters,
        SortedMap<String, Wording> modifications,
        SortedSet<ModalityCode> remaining,
        List<ModalityCode> possible,
        @Nullable String heldBy,
        boolean onTheDay,
        boolean overtaken,
        int policyNumber,
        Instant takenAt) {

    public ScreeningState {
        letters = List.copyOf(letters);
        modifications = Codes.sorted(modifications);
        remaining = Codes.sorted(remaining);
        possible = List.copyOf(possible);
    }

    /** Whether the guest may be treated as booked: asked on the day, nothing to be asked anew, and nothing in the way. */
    public boolean clear() {
        return !isToAsk() && headline.goesAhead();
    }

    /** Whether the guest could be treated by the policy of when he was asked, whatever came into force since. */
    public boolean wentAhead() {
        return onTheDay && headline.goesAhead();
    }

    /** Whether questions are open: those of the day, or those of a newer version of the policy. */
    public boolean isToAsk() {
        return !onTheDay || overtaken;
    }

    /** Whether something is in the way, whenever the guest was asked. */
    public boolean held() {
        return !headline.goesAhead();
    }
}
