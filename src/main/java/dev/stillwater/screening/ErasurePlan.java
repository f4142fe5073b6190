package dev.stillwater.screening;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would go and what would stay, were a guest to be forgotten now.
 *
 * @param screenings that no law asks to be kept any more, with their answers
 * @param acute kept screenings whose answers of that visit only would go at once
 * @param letters notes of doctors' letters past their time
 * @param kept what the law still asks for, by place
 * @param visitsAhead booked visits that stand against it
 * @param legalHold whether one stands: nothing goes then
 * @param askedAt since when the guest wants it; null where he never asked
 */
public record ErasurePlan(
        int screenings, int acute, int letters, List<Kept> kept, int visitsAhead, boolean legalHold,
        @Nullable Instant askedAt) {

    /**
     * What one place's law keeps.
     *
     * @param until the last day of the longest
     */
    public record Kept(JurisdictionCode place, int screenings, int letters, LocalDate until) {}

    public ErasurePlan {
        kept = List.copyOf(kept);
    }

    /** Whether name and day of birth go too: they are needed only to know whose the kept records are. */
    public boolean wholly() {
        return kept.isEmpty() && !legalHold;
    }

    /** The last day of the longest; absent when nothing is kept by law. */
    public @Nullable LocalDate keptUntil() {
        return kept.stream().map(Kept::until).max(LocalDate::compareTo).orElse(null);
    }
}
