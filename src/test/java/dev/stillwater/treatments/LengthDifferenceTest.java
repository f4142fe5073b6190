package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What was changed of a length is told as that. */
class LengthDifferenceTest {

    private static final List<Part> BOTH = List.of(Part.of("MLD", 30), Part.of("SW", 45));

    @Test
    void the_same_parts_in_another_order_differ_in_their_order_alone() {
        assertThat(LengthDifference.of(BOTH, List.of(Part.of("SW", 45), Part.of("MLD", 30)))).isEqualTo(LengthDifference.ORDER);
    }

    @Test
    void the_same_techniques_differ_in_their_minutes_or_in_how_those_are_shared() {
        assertThat(LengthDifference.of(BOTH, List.of(Part.of("MLD", 45), Part.of("SW", 45)))).isEqualTo(LengthDifference.MINUTES);
        assertThat(LengthDifference.of(BOTH, List.of(Part.of("MLD", 45), Part.of("SW", 30)))).isEqualTo(LengthDifference.SHARES);
    }

    @Test
    void other_techniques_are_told_first_and_nothing_in_its_place_is_a_removal() {
        assertThat(LengthDifference.of(BOTH, List.of(Part.of("DT", 75)))).isEqualTo(LengthDifference.TECHNIQUES);
        assertThat(LengthDifference.of(BOTH, List.of())).isEqualTo(LengthDifference.REMOVED);
    }
}
