package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in one draft know of each other; what would deceive a reader is not stored. */
@PortalTest
class DescriptionPresenceTest {

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionPresence presence;
    @Autowired As as;

    private DescriptionData draft;

    @BeforeEach
    void a_draft() {
        TreatmentId treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
        draft = as.office(() -> desk.draft(treatment, "en"));
    }

    @Test
    void a_second_person_sees_the_first_until_that_one_leaves() {
        UUID first = Ids.next();
        UUID second = Ids.next();
        assertThat(as.office(() -> presence.here(draft.id(), first))).isEmpty();

        assertThat(as.office2(() -> presence.here(draft.id(), second))).hasSize(1);
        assertThat(as.office(() -> presence.here(draft.id(), first))).hasSize(1);
        as.office(() -> {
            presence.left(draft.id(), first);
            return "";
        });

        assertThat(as.office2(() -> presence.here(draft.id(), second))).isEmpty();
    }

    @Test
    void one_person_with_two_screens_is_not_another() {
        as.office(() -> presence.here(draft.id(), Ids.next()));

        assertThat(as.office(() -> presence.here(draft.id(), Ids.next()))).isEmpty();
    }

    @Test
    void nobody_ends_the_visit_of_another() {
        UUID visit = Ids.next();
        as.office(() -> presence.here(draft.id(), visit));

        as.office2(() -> {
            presence.left(draft.id(), visit);
            return "";
        });

        assertThat(as.office2(() -> presence.here(draft.id(), Ids.next()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202e, 0x202a, 0x2066, 0x2067, 0x0000, 0x0008, 0x001b})
    void characters_that_show_other_words_than_are_stored_are_refused(int character) {
        String sly = "Calm " + Character.toString(character) + "reversed";

        assertThatThrownBy(() -> as.office(() ->
                        desk.save(draft.id(), draft.version(), new DescriptionTexts("Short", sly, "", ""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("refusal.text.characters")).isTrue();
                    assertThat(refusal.field()).contains("full");
                });
    }

    @Test
    void a_text_of_a_megabyte_is_refused_at_its_field_and_one_from_right_to_left_is_kept_as_it_is() {
        String hebrew = "\u05e2\u05d9\u05e1\u05d5\u05d9 \uD83D\uDC86";
        assertThatThrownBy(() -> as.office(() ->
                        desk.save(draft.id(), draft.version(), new DescriptionTexts("Short", "x".repeat(1_000_000), "", ""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("descriptions.text.tooLong")).isTrue());

        DescriptionData saved = as.office(() ->
                desk.save(draft.id(), draft.version(), new DescriptionTexts(hebrew, hebrew, "", "")));

        assertThat(as.office(() -> desk.get(saved.id())).texts().full()).isEqualTo(hebrew);
    }
}
