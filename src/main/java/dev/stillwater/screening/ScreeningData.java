package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Codes;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A screening as it was recorded, under the version of the policy of that time.
 *
 * @param takenOn the day it was at the location when the guest was asked
 * @param decision as it was made; it never changes
 * @param now what the decision comes to with the letters that count by now, or counted when the visit was over
 * @param lifting the letters among these that lift something
 * @param byItself how each technique, booked or not, would stand that day by itself by what was answered; one
 *     about which a further question would still decide is not in it; empty once staff holds the guest
 * @param holds what staff decided beyond it, the latest first
 * @param takenBy who asked, or who handed the tablet over where the guest answered by himself
 * @param byGuest whether the guest answered by himself
 * @param answersKept whether what the guest answered is kept, for those who have a reason to read it
 * @param document the wordings to show it by
 */
public record ScreeningData(
        ScreeningId id,
        GuestId guest,
        LocationId location,
        LocalDate takenOn,
        Decision decision,
        Decision now,
        List<Clearance> lifting,
        SortedMap<ModalityCode, Headline> byItself,
        List<StaffHold> holds,
        int policyNumber,
        PolicyDocument document,
        String takenBy,
        boolean byGuest,
        boolean answersKept,
        Instant takenAt) {

    public ScreeningData {
        byItself = Codes.sorted(byItself);
        holds = List.copyOf(holds);
        lifting = List.copyOf(lifting);
    }

    /** The techniques that could go ahead that day by themselves without a further question, with their headlines. */
    public SortedMap<ModalityCode, Headline> alone() {
        SortedMap<ModalityCode, Headline> found = new TreeMap<>(byItself);
        found.values().removeIf(each -> !each.goesAhead());
        return found;
    }

    /** The word on top with everything that counts. */
    public Headline headline() {
        return standing().headline();
    }

    /** The earliest day with everything that counts, where there is one. */
    public @Nullable LocalDate earliest() {
        return standing().earliest();
    }

    /** Whether the guest was asked before the day of the visit: the questions of the day are then still to be asked. */
    public boolean askedAhead() {
        return takenOn.isBefore(decision.day());
    }

    private HoldRules.Standing standing() {
        return HoldRules.together(now.headline(), now.earliest(), holds);
    }
}
