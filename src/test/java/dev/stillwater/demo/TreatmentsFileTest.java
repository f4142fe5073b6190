package dev.stillwater.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.treatments.TreatmentData;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TreatmentsFileTest {

    private final List<TreatmentsFile.Treatment> treatments = TreatmentsFile.read(JsonMapper.builder().build()).treatments();

    @Test
    void there_are_about_twenty_treatments_and_five_combinations() {
        assertThat(treatments).hasSizeGreaterThanOrEqualTo(20);
        assertThat(treatments.stream().map(TreatmentsFile.Treatment::data).filter(TreatmentData::isCombination)).hasSize(5);
        assertThat(treatments).extracting(TreatmentsFile.Treatment::code).doesNotHaveDuplicates();
    }

    @Test
    void every_treatment_has_an_english_text_and_a_spanish_name() {
        assertThat(treatments).allSatisfy(treatment -> {
            assertThat(treatment.nameEs()).isNotBlank();
            assertThat(treatment.descriptions().get("en").shortText()).isNotBlank().hasSizeLessThanOrEqualTo(400);
            assertThat(treatment.descriptions().get("en").full()).isNotBlank();
        });
    }

    @Test
    void the_descriptions_stand_in_every_state_of_review() {
        assertThat(treatments.stream().flatMap(t -> t.descriptions().values().stream()).map(TreatmentsFile.Description::state))
                .contains("DRAFT", "SENT_BACK", "IN_REVIEW", "SCHEDULED", "APPROVED");
        assertThat(treatments.stream().flatMap(t -> t.descriptions().values().stream()))
                .anyMatch(description -> description.earlier() != null);
    }
}
