package dev.stillwater.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WallClockTest {

    private static final ZoneId SEATTLE = ZoneId.of("America/Los_Angeles");

    @Test
    void a_skipped_time_has_no_moment_and_the_clock_first_goes_past_it_at_the_change() {
        LocalDateTime skipped = LocalDateTime.parse("2027-03-14T02:30");

        assertThat(WallClock.moments(skipped, SEATTLE)).isEmpty();
        assertThat(WallClock.first(skipped, SEATTLE)).isEqualTo(Instant.parse("2027-03-14T10:00:00Z"));
    }

    @Test
    void a_time_that_comes_twice_has_two_moments_an_hour_apart() {
        assertThat(WallClock.moments(LocalDateTime.parse("2026-11-01T01:30"), SEATTLE))
                .containsExactly(Instant.parse("2026-11-01T08:30:00Z"), Instant.parse("2026-11-01T09:30:00Z"));
        assertThat(WallClock.isTwice(Instant.parse("2026-11-01T09:30:00Z"), SEATTLE)).isTrue();
        assertThat(WallClock.isTwice(Instant.parse("2026-11-01T10:30:00Z"), SEATTLE)).isFalse();
    }

    @Property
    void a_later_time_of_the_clock_is_never_an_earlier_moment(
            @ForAll("zones") ZoneId zone, @ForAll("times") LocalDateTime one, @ForAll("times") LocalDateTime other) {
        LocalDateTime earlier = one.isBefore(other) ? one : other;
        LocalDateTime later = one.isBefore(other) ? other : one;

        assertThat(WallClock.first(earlier, zone)).isBeforeOrEqualTo(WallClock.first(later, zone));
    }

    @Property
    void every_moment_shows_the_time_it_was_asked_for(@ForAll("zones") ZoneId zone, @ForAll("times") LocalDateTime shown) {
        assertThat(WallClock.moments(shown, zone)).allSatisfy(moment -> assertThat(LocalDateTime.ofInstant(moment, zone)).isEqualTo(shown));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "America/Los_Angeles", "Europe/London", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo", "Asia/Kolkata")
                .map(ZoneId::of);
    }

    /** Around the changes of a year, in quarters of an hour. */
    @Provide
    Arbitrary<LocalDateTime> times() {
        return Arbitraries.integers().between(0, 365 * 96).map(quarters -> LocalDateTime.parse("2026-06-01T00:00").plusMinutes(15L * quarters));
    }
}
