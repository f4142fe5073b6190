package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A booking lies inside one shift of the therapist at the location. */
class ShiftCoversRuleTest {

    private static final Scenes NINE = Scenes.at("America/Los_Angeles", "2026-11-17T09:00");
    private static final Instant FROM = NINE.span().from();
    private static final Instant TO = NINE.span().to();

    @Test
    void a_shift_that_begins_and_ends_with_it_covers_it() {
        assertThat(BookingRules.insideAShift(NINE.withShift(Scenes.HERE, FROM, TO).scene())).isEmpty();
    }

    @Test
    void a_minute_outside_is_outside() {
        assertThat(rule(NINE.withShift(Scenes.HERE, FROM.plusSeconds(60), TO.plusSeconds(3600)))).isEqualTo("roster.noShift");
        assertThat(rule(NINE.withShift(Scenes.HERE, FROM.minusSeconds(3600), TO.minusSeconds(60)))).isEqualTo("roster.noShift");
        assertThat(rule(NINE.withShifts())).isEqualTo("roster.noShift");
    }

    @Test
    void a_shift_at_another_location_is_named() {
        assertThat(BookingRules.insideAShift(NINE.withShift(Scenes.THERE, FROM, TO).scene())).hasValueSatisfying(why -> {
            assertThat(why.rule()).isEqualTo("roster.otherLocation");
            assertThat(why.args()).contains("Ana", "Bellevue");
        });
    }

    @Test
    void a_shift_over_midnight_covers_both_of_its_days() {
        Scenes late = Scenes.at("America/Los_Angeles", "2026-11-17T23:30");

        assertThat(BookingRules.insideAShift(late.scene())).isEmpty();
        assertThat(BookingRules.insideAShift(late.from(Scenes.moment(late.zone(), "2026-11-18T00:15")).scene())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void a_shift_over_a_change_of_the_clock_is_as_long_as_it_really_is(ZoneId zone) {
        for (var change : new java.time.zone.ZoneOffsetTransition[] {Zones.forward(zone), Zones.back(zone)}) {
            Instant start = change.getInstant().minus(Duration.ofHours(3));
            Scenes night = Scenes.at(zone.getId(), "2026-11-17T09:00").withShift(Scenes.HERE, start, start.plus(Duration.ofHours(6)));

            assertThat(BookingRules.insideAShift(night.from(start.plus(Duration.ofMinutes(270))).scene())).isEmpty();
            assertThat(rule(night.from(start.plus(Duration.ofMinutes(271))))).isEqualTo("roster.noShift");
        }
    }

    private static String rule(Scenes scenes) {
        return BookingRules.insideAShift(scenes.scene()).orElseThrow().rule();
    }
}
