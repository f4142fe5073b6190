package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.locations.OpeningHours;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A booking lies inside the opening hours, over midnight and on the nights when the clock changes too. */
class OpeningRuleTest {

    private static final OpeningHours DAYS = OpeningHours.daily(LocalTime.of(9, 0), LocalTime.of(18, 0));
    private static final OpeningHours NIGHTS = OpeningHours.daily(LocalTime.of(18, 0), LocalTime.of(5, 0));

    @Test
    void from_opening_to_closing() {
        assertThat(open("2026-11-17T09:00", DAYS)).isTrue();
        assertThat(open("2026-11-17T16:30", DAYS)).isTrue();
        assertThat(open("2026-11-17T08:45", DAYS)).isFalse();
        assertThat(open("2026-11-17T16:45", DAYS)).isFalse();
    }

    @Test
    void over_midnight_where_the_location_closes_after_it() {
        assertThat(open("2026-11-17T23:15", NIGHTS)).isTrue();
        assertThat(open("2026-11-18T00:30", NIGHTS)).isTrue();
        assertThat(open("2026-11-18T03:30", NIGHTS)).isTrue();
        assertThat(open("2026-11-18T03:45", NIGHTS)).isFalse();
    }

    @Test
    void a_location_that_is_closed_for_good_says_so() {
        assertThat(BookingRules.open(Scenes.at("Europe/London", "2026-11-17T10:00").closedForGood().scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.locationClosed"));
    }

    @Test
    void the_refusal_names_the_times_of_the_clock_there() {
        assertThat(BookingRules.open(Scenes.at("Asia/Kolkata", "2026-11-17T20:00").open(DAYS).scene()).orElseThrow().args())
                .contains(LocalTime.of(21, 30));
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void a_night_on_which_the_clock_is_set_forward_ends_an_hour_of_work_earlier(ZoneId zone) {
        endsWithTheClock(zone, Zones.forward(zone));
    }

    @ParameterizedTest
    @MethodSource("dev.stillwater.roster.Zones#changing")
    void a_night_on_which_the_clock_is_set_back_ends_an_hour_of_work_later(ZoneId zone) {
        endsWithTheClock(zone, Zones.back(zone));
    }

    /** Ninety minutes that end at five by the clock fit, however long the night was; a minute later they do not. */
    private static void endsWithTheClock(ZoneId zone, ZoneOffsetTransition change) {
        var five = Zones.within(change).toLocalDate().atTime(5, 0).atZone(zone).toInstant();
        Scenes last = Scenes.at(zone.getId(), "2026-11-17T20:00").open(NIGHTS).from(five.minus(Duration.ofMinutes(90)));

        assertThat(BookingRules.open(last.scene())).isEmpty();
        assertThat(BookingRules.open(last.from(last.span().from().plusSeconds(60)).scene())).isPresent();
        assertThat(BookingRules.open(last.from(change.getInstant().minus(Duration.ofMinutes(45))).scene())).isEmpty();
    }

    private static boolean open(String local, OpeningHours hours) {
        return BookingRules.open(Scenes.at("America/Los_Angeles", local).open(hours).scene()).isEmpty();
    }
}
