package dev.stillwater.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoPolicyTest {

    @Autowired DemoPolicy demo;
    @Autowired PolicyEditing editing;
    @Autowired PolicyReading reading;
    @Autowired As as;

    @Test
    void a_draft_that_a_person_has_begun_is_left_alone() {
        PolicyVersion begun = as.office(() -> {
            reading.draft().ifPresent(other -> editing.discard(other.id(), other.version()));
            return editing.draft();
        });

        as.office2(() -> {
            demo.beginNext();
            return true;
        });

        PolicyVersion after = as.office(() -> reading.get(begun.id()));
        assertThat(after.document()).isEqualTo(begun.document());
        assertThat(after.version()).isEqualTo(begun.version());
        as.office(() -> {
            editing.discard(after.id(), after.version());
            return true;
        });
    }
}
