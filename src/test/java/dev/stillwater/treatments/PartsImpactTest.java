package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody has to have seen who changes lengths in use. */
class PartsImpactTest {

    private static final Variant SIXTY = Variant.of(Part.of("SW", 60));
    private static final LengthChange LONGER = new LengthChange(SIXTY, List.of(Part.of("SW", 75)));
    private static final LocationId HERE = LocationId.next();

    @Test
    void nothing_touched_needs_no_yes() {
        assertThat(new PartsImpact(List.of(LONGER), List.of(), List.of()).isSeenIn(PartsImpact.NONE)).isTrue();
        assertThat(touching(true, 1, 2).isSeenIn(PartsImpact.NONE)).isFalse();
    }

    @Test
    void a_yes_is_to_what_was_seen_and_to_less() {
        assertThat(touching(true, 1, 2).isSeenIn(touching(true, 1, 2))).isTrue();
        assertThat(touching(false, 1, 1).isSeenIn(touching(true, 1, 2))).isTrue();
    }

    @Test
    void more_is_to_be_seen_first_whatever_it_is() {
        assertThat(touching(true, 1, 3).isSeenIn(touching(true, 1, 2))).isFalse();
        assertThat(touching(true, 2, 2).isSeenIn(touching(true, 1, 2))).isFalse();
        assertThat(touching(true, 1, 2).isSeenIn(touching(false, 1, 2))).isFalse();
        PartsImpact elsewhere = new PartsImpact(
                List.of(LONGER), List.of(new LocationImpact(LocationId.next(), "Here", true, 1, 2)), List.of());
        assertThat(elsewhere.isSeenIn(touching(true, 1, 2))).as("as much, at another location of the same name").isFalse();
    }

    @Test
    void a_yes_to_one_change_is_no_yes_to_another() {
        PartsImpact removed = new PartsImpact(
                List.of(new LengthChange(SIXTY, List.of())), touching(true, 1, 2).locations(), List.of());

        assertThat(removed.isSeenIn(touching(true, 1, 2))).isFalse();
    }

    @Test
    void a_text_that_falls_is_to_be_seen_though_nobody_offers_the_treatment() {
        PartsImpact falling = new PartsImpact(List.of(LONGER), List.of(), List.of(Why.of("one")));

        assertThat(falling.isSeenIn(PartsImpact.NONE)).isFalse();
        assertThat(falling.isSeenIn(falling)).isTrue();
        assertThat(new PartsImpact(List.of(LONGER), List.of(), List.of(Why.of("two"))).isSeenIn(falling)).isFalse();
    }

    private static PartsImpact touching(boolean menu, int shifts, int appointments) {
        return new PartsImpact(List.of(LONGER), List.of(new LocationImpact(HERE, "Here", menu, shifts, appointments)), List.of());
    }
}
