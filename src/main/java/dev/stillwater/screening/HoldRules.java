package dev.stillwater.screening;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a stricter decision must be, and what it does to visits. Pure. */
final class HoldRules {

    private static final int LONGEST_NOTE = 200;
    private static final int MOST_DAYS = 366;

    private HoldRules() {}

    /** How a visit stands: the word on top, and the earliest day where there is one. */
    record Standing(Headline headline, @Nullable LocalDate earliest) {

        private Standing and(StaffHold hold) {
            return new Standing(Headline.stricter(headline, hold.headline()), later(earliest, hold.until()));
        }
    }

    /** The holds that touch a visit: made for it, or for an earlier one and still not over. */
    static List<StaffHold> on(LocalDate day, Collection<StaffHold> holds) {
        return holds.stream()
                .filter(hold -> hold.visitDay().equals(day)
                        || hold.visitDay().isBefore(day) && hold.until() != null && day.isBefore(hold.until()))
                .toList();
    }

    /**
     * A decision and what staff added to it; never looser than the decision. What is refused names no day: no
     * wait that stands beside it would end the refusal.
     */
    static Standing together(Headline headline, @Nullable LocalDate earliest, Collection<StaffHold> holds) {
        Standing standing = new Standing(headline, earliest);
        for (StaffHold hold : holds) {
            standing = standing.and(hold);
        }
        return standing.headline() == Headline.REFUSED ? new Standing(Headline.REFUSED, null) : standing;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** @throws Refusal at the field to, until or note; when it would not be stricter than what stands */
    static void check(NewHold hold, LocalDate visitDay, Standing now) {
        if (!isStricter(hold, visitDay, now)) {
            throw Refusal.at("to", "screening.hold.notStricter");
        }
        int length = hold.note().strip().length();
        if (length > LONGEST_NOTE || length == 0 && hold.reason() == HoldReason.OTHER) {
            throw Refusal.at("note", "screening.hold.note.length", LONGEST_NOTE);
        }
        Characters.check("note", hold.note());
    }

    private static boolean isStricter(NewHold hold, LocalDate visitDay, Standing now) {
        if (hold.to() == Headline.REFUSED) {
            return now.headline() != Headline.REFUSED;
        }
        if (hold.to() != Headline.NOT_BEFORE || now.headline().stricterThan(Headline.NOT_BEFORE)) {
            return false;
        }
        LocalDate until = Optional.ofNullable(hold.until())
                .filter(day -> day.isAfter(visitDay) && !day.isAfter(visitDay.plusDays(MOST_DAYS)))
                .orElseThrow(() -> Refusal.at("until", "screening.hold.until", visitDay));
        return now.headline() != Headline.NOT_BEFORE || now.earliest() == null || until.isAfter(now.earliest());
    }
}
