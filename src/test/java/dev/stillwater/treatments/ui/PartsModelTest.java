package dev.stillwater.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Parts while they are edited. */
class PartsModelTest {

    private final PartsModel model = new PartsModel(List.of(
            Variant.of(Part.of("MLD", 30), Part.of("SW", 20), Part.of("AR", 10)),
            Variant.of(Part.of("MLD", 60), Part.of("SW", 40), Part.of("AR", 20))));

    @Test
    void a_part_that_is_dragged_over_others_leaves_them_in_their_order() {
        model.move(0, 2);
        assertThat(codes()).containsExactly("SW", "AR", "MLD");
        assertThat(minutes(1)).containsExactly(40, 20, 60);

        model.move(2, 0);
        assertThat(codes()).containsExactly("MLD", "SW", "AR");
        assertThat(minutes(0)).containsExactly(30, 20, 10);
    }

    @Test
    void a_part_that_is_removed_takes_its_minutes_along_in_every_length() {
        model.remove(1);

        assertThat(codes()).containsExactly("MLD", "AR");
        assertThat(minutes(0)).containsExactly(30, 10);
        assertThat(minutes(1)).containsExactly(60, 20);
    }

    private List<String> codes() {
        return IntStream.range(0, model.parts()).mapToObj(model::part).map(ModalityCode::value).toList();
    }

    private List<Integer> minutes(int length) {
        return IntStream.range(0, model.parts()).mapToObj(row -> model.minutes(row, length)).toList();
    }
}
