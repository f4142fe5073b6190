package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.treatments.ModalityChange.Kind;
import dev.stillwater.treatments.ModalityImpact.Having;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes something else with a modality, and what somebody has to have seen of it. */
class ModalityImpactTest {

    private static final List<ModalityChange> LONGER =
            List.of(new ModalityChange(Kind.TURNAROUND, List.of("10"), List.of("60")));
    private static final List<ModalityChange> NO_HEAT = List.of(new ModalityChange(Kind.HEAT, List.of("yes"), List.of()));
    private static final Having STONES = new Having(TreatmentId.next(), new LocalText("Stones", "Piedras"));
    private static final Having OTHER = new Having(TreatmentId.next(), new LocalText("Other", "Otro"));
    private static final LocationId HERE = LocationId.next();

    @Test
    void names_and_the_order_of_notices_are_nothing_that_it_brings() {
        assertThat(ModalityChange.between(stones("Hot stone", 10, true, "N1", "N2"), stones("Stones", 10, true, "N2", "N1"))).isEmpty();
        assertThat(ModalityChange.written(stones("Hot stone", 10, true), stones("Stones", 10, true)))
                .containsExactly("NAME Hot stone / Piedras > Stones / Piedras");
    }

    @Test
    void each_thing_that_it_brings_is_told_from_and_to() {
        List<ModalityChange> changes = ModalityChange.between(stones("S", 10, true, "N1", "N2"), stones("S", 60, false, "N2", "N3"));

        assertThat(changes).containsExactly(
                NO_HEAT.getFirst(), LONGER.getFirst(), new ModalityChange(Kind.NOTICES, List.of("N1", "N2"), List.of("N2", "N3")));
        assertThat(changes.getLast().added()).containsExactly("N3");
        assertThat(changes.getLast().gone()).containsExactly("N1");
    }

    @Test
    void a_yes_is_to_what_was_seen_and_to_less() {
        ModalityImpact seen = touching(LONGER, 2, STONES, OTHER);

        assertThat(new ModalityImpact(LONGER, List.of(), List.of()).isSeenIn(ModalityImpact.NONE)).as("nothing has it").isTrue();
        assertThat(seen.isSeenIn(seen)).isTrue();
        assertThat(touching(LONGER, 1, STONES).isSeenIn(seen)).isTrue();
    }

    @Test
    void more_and_other_things_are_to_be_seen_first() {
        ModalityImpact seen = touching(LONGER, 2, STONES);

        assertThat(seen.isSeenIn(ModalityImpact.NONE)).isFalse();
        assertThat(touching(LONGER, 3, STONES).isSeenIn(seen)).isFalse();
        assertThat(touching(LONGER, 2, STONES, OTHER).isSeenIn(seen)).isFalse();
        assertThat(touching(NO_HEAT, 2, STONES).isSeenIn(seen)).as("the same is touched by another change").isFalse();
    }

    private static ModalityImpact touching(List<ModalityChange> changes, int appointments, Having... having) {
        return new ModalityImpact(changes, List.of(having), List.of(new LocationImpact(HERE, "Here", true, 1, appointments)));
    }

    private static Modality stones(String name, int turnaround, boolean heat, String... notices) {
        return new Modality(
                ModalityCode.of("HS"), name, "Piedras", true, Set.of(RoomFeature.TABLE), 5, turnaround, List.of(notices), Set.of(), heat);
    }
}
