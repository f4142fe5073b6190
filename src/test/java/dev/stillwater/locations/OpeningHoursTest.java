package dev.stillwater.locations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {

    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");
    private static final LocalDate FORWARD = LocalDate.of(2027, 3, 14);
    private static final LocalDate BACK = LocalDate.of(2026, 11, 1);

    @Test
    void closing_at_or_before_opening_means_the_next_day() {
        TimeSpan open = OpeningHours.daily(LocalTime.of(20, 0), LocalTime.of(2, 0)).on(LocalDate.of(2026, 11, 17), SEATTLE).orElseThrow();

        assertThat(open.length()).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a_night_is_shorter_when_the_clock_goes_forward_and_longer_when_it_goes_back() {
        OpeningHours nights = OpeningHours.daily(LocalTime.of(22, 0), LocalTime.of(6, 0));

        assertThat(nights.on(FORWARD.minusDays(1), SEATTLE).orElseThrow().length()).isEqualTo(Duration.ofHours(7));
        assertThat(nights.on(BACK.minusDays(1), SEATTLE).orElseThrow().length()).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void hours_that_the_clock_skips_altogether_are_no_hours() {
        OpeningHours short_ = OpeningHours.daily(LocalTime.of(2, 15), LocalTime.of(2, 45));

        assertThat(short_.on(FORWARD, SEATTLE)).isEmpty();
        assertThat(short_.on(FORWARD.plusDays(1), SEATTLE)).isPresent();
    }

    @Test
    void who_closes_at_two_thirty_on_a_night_without_two_thirty_closes_at_the_change() {
        OpeningHours late = OpeningHours.daily(LocalTime.of(18, 0), LocalTime.of(2, 30));

        assertThat(late.on(FORWARD.minusDays(1), SEATTLE).orElseThrow().to()).isEqualTo(Instant.parse("2027-03-14T10:00:00Z"));
    }

    @Test
    void round_the_clock_covers_a_span_over_midnight() {
        OpeningHours always = OpeningHours.daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        Instant late = LocalDate.of(2026, 11, 17).atTime(23, 30).atZone(SEATTLE).toInstant();

        assertThat(always.covers(TimeSpan.of(late, Duration.ofHours(1)), SEATTLE)).isTrue();
    }

    @Property
    void whatever_the_hours_asking_never_fails_and_a_day_covers_itself(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(max = 95) int opens, @ForAll @IntRange(max = 95) int closes,
            @ForAll @IntRange(max = 400) int day) {
        OpeningHours hours = OpeningHours.daily(
                LocalTime.MIDNIGHT.plusMinutes(15L * opens), LocalTime.MIDNIGHT.plusMinutes(15L * closes));
        LocalDate date = LocalDate.of(2026, 6, 1).plusDays(day);

        hours.on(date, zone).ifPresent(open -> assertThat(hours.covers(open, zone)).isTrue());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("America/Los_Angeles", "Europe/London", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo")
                .map(ZoneId::of);
    }
}
