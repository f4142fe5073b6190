package dev.stillwater.screening;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestVisits;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is stored about a guest, to be handed to the guest. */
public record GuestReport(
        GuestData guest, List<GuestVisits.Visit> visits, List<Taken> screenings, List<Clearance> letters,
        PolicyDocument inForce, List<StaffHold> holds, List<LegalHold> legalHolds, List<Look> looks) {

    /**
     * One screening.
     *
     * @param document the wordings that the guest was asked by
     * @param answers what was said; null where nothing of it is stored any more
     * @param byGuest whether the guest answered by himself, on a tablet handed over by who took it
     * @param keptUntil the last day on which the law asks that it be kept
     */
    public record Taken(
            LocalDate day, LocationId location, Headline headline, @Nullable LocalDate earliest, Decision decision,
            PolicyDocument document, @Nullable Answers answers, String takenBy, boolean byGuest, Instant takenAt,
            LocalDate keptUntil) {}

    /**
     * Somebody read or used something of the guest's.
     *
     * @param action as the trail names it
     * @param reason why, where one was asked for; else empty
     */
    public record Look(Instant at, String by, String action, String reason) {}

    public GuestReport {
        visits = List.copyOf(visits);
        screenings = List.copyOf(screenings);
        letters = List.copyOf(letters);
        holds = List.copyOf(holds);
        legalHolds = List.copyOf(legalHolds);
        looks = List.copyOf(looks);
    }
}
