package dev.stillwater.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

    @Test
    void spans_that_touch_do_not_overlap() {
        TimeSpan first = TimeSpan.of(NOON, Duration.ofHours(1));
        TimeSpan second = TimeSpan.of(first.to(), Duration.ofHours(1));

        assertThat(first.overlaps(second)).isFalse();
        assertThat(second.overlaps(first)).isFalse();
    }

    @Test
    void a_span_without_length_cannot_be() {
        assertThatThrownBy(() -> new TimeSpan(NOON, NOON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void overlap_goes_both_ways(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void two_spans_overlap_exactly_when_some_minute_lies_in_both(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        boolean shared = false;
        for (Instant minute = one.from(); minute.isBefore(one.to()); minute = minute.plusSeconds(60)) {
            shared |= other.contains(minute);
        }

        assertThat(one.overlaps(other)).isEqualTo(shared);
    }

    @Property
    void what_contains_a_span_overlaps_it(@ForAll("spans") TimeSpan one, @ForAll("spans") TimeSpan other) {
        if (one.contains(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
    }

    @Provide
    Arbitrary<TimeSpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 300), Arbitraries.integers().between(1, 120))
                .as((start, minutes) -> TimeSpan.of(NOON.plusSeconds(60L * start), Duration.ofMinutes(minutes)));
    }
}
