package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody younger than the treatment allows is booked for it, by the day at the location. */
class AgeRuleTest {

    private static final Scenes DAY = Scenes.at("America/Los_Angeles", "2026-11-17T20:00");

    @Test
    void the_birthday_itself_is_early_enough_and_the_day_before_is_not() {
        assertThat(BookingRules.oldEnough(bornOn(LocalDate.of(2008, 11, 17)))).isEmpty();
        assertThat(BookingRules.oldEnough(bornOn(LocalDate.of(2008, 11, 18)))).hasValueSatisfying(why -> {
            assertThat(why.rule()).isEqualTo("roster.tooYoung");
            assertThat(why.args()).contains("Jordan", 18);
        });
    }

    @Test
    void who_was_born_on_a_leap_day_comes_of_age_at_the_end_of_february() {
        Scenes last = Scenes.at("America/Los_Angeles", "2026-02-28T12:00");

        assertThat(BookingRules.oldEnough(at(last, LocalDate.of(2008, 2, 29)))).isEmpty();
        assertThat(BookingRules.oldEnough(at(last, LocalDate.of(2008, 3, 1)))).isPresent();
    }

    @Test
    void a_guest_whose_day_of_birth_is_not_known_is_asked_later() {
        assertThat(BookingRules.oldEnough(bornOn(null))).isEmpty();
    }

    private static BookingScene bornOn(@Nullable LocalDate born) {
        return at(DAY, born);
    }

    private static BookingScene at(Scenes scenes, @Nullable LocalDate born) {
        BookingScene one = scenes.scene();
        return new BookingScene(
                one.now(), one.span(), one.location(), one.therapist(), one.guest(), one.room(), one.neededFeatures(), one.onMenu(),
                one.treatment(), one.shifts(), one.absences(), one.therapistBusy(), one.roomBusy(), one.guestBusy(), born, 18,
                one.unqualified(), one.names());
    }
}
