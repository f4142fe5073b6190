package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about a guest's health that is stored, to be handed to the guest. */
public record GuestReport(List<Taken> screenings, List<Clearance> letters, List<StaffHold> holds) {

    /**
     * One screening.
     *
     * @param answersKept whether what was said is still stored
     * @param keptUntil the last day on which the law asks that it be kept
     */
    public record Taken(
            LocalDate day, LocationId location, Headline headline, @Nullable LocalDate earliest, String takenBy,
            Instant takenAt, boolean answersKept, LocalDate keptUntil) {}

    public GuestReport {
        screenings = List.copyOf(screenings);
        letters = List.copyOf(letters);
        holds = List.copyOf(holds);
    }
}
