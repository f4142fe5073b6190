package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a combination is held back by, and its parts alone are not: of the policy that the portal comes with. */
@PortalTest
class PartsApartTest {

    private static final ModalityCode DRAINAGE = ModalityCode.of("MLD");
    private static final ModalityCode SWEDISH = ModalityCode.of("SW");

    @Autowired PolicyReading policy;
    @Autowired As as;

    @Test
    void a_combination_takes_the_stricter_of_its_parts() {
        PolicyDocument document = as.office(() -> policy.inForce()).document();

        List<PartsApart> apart = PartsApart.of(document, List.of(DRAINAGE, SWEDISH));

        assertThat(apart).isNotEmpty().allSatisfy(one -> {
            assertThat(one.alone()).hasSize(1);
            assertThat(one.alone().values()).allMatch(one.together()::stricterThan);
        });
        assertThat(apart).isSortedAccordingTo((a, b) -> b.together().compareTo(a.together()));
    }

    @Test
    void one_modality_is_never_apart_from_itself() {
        PolicyDocument document = as.office(() -> policy.inForce()).document();

        assertThat(PartsApart.of(document, List.of(SWEDISH))).isEmpty();
        assertThat(PartsApart.of(document, List.of())).isEmpty();
    }
}
