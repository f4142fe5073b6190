package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people in the same text of one draft. */
@PortalTest
@Tag("database")
class DescriptionWritingTest {

    private static final DescriptionTexts BEGAN = full("Long strokes with warm oil.");

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionWriting writing;
    @Autowired As as;

    private DescriptionId draft = DescriptionId.next();

    @BeforeEach
    void a_draft() {
        DescriptionData fresh = as.office(() -> desk.draft(editing.save(Examples.aTreatment("SW", 60)).id(), "en"));
        draft = fresh.id();
        as.office(() -> writing.write(draft, DescriptionTexts.EMPTY, BEGAN));
    }

    @Test
    void two_peoples_words_at_different_places_of_one_text_are_both_stored() {
        as.office2(() -> writing.write(draft, BEGAN, full("Long slow strokes with warm oil.")));

        DraftWritten written = as.office(() -> writing.write(draft, BEGAN, full("Long strokes with warm almond oil.")));

        assertThat(written.isStored()).isTrue();
        assertThat(written.formerWriter()).isEqualTo("test-office2");
        assertThat(stored()).isEqualTo("Long slow strokes with warm almond oil.");
        assertThat(written.draft().authors()).containsExactlyInAnyOrder("test-office", "test-office2");
    }

    @Test
    void whoever_types_on_without_having_seen_the_others_words_keeps_them_too() {
        as.office2(() -> writing.write(draft, BEGAN, full("Long slow strokes with warm oil.")));
        DescriptionTexts first = full("Long strokes with warm oil. Then");
        as.office(() -> writing.write(draft, BEGAN, first));

        as.office(() -> writing.write(draft, first, full("Long strokes with warm oil. Then rest.")));

        assertThat(stored()).isEqualTo("Long slow strokes with warm oil. Then rest.");
    }

    @Test
    void the_same_words_changed_by_both_are_put_aside_until_one_chooses() {
        DescriptionTexts mine = full("Long strokes with hot oil.");
        as.office2(() -> writing.write(draft, BEGAN, full("Long strokes with cool oil.")));

        DraftWritten written = as.office(() -> writing.write(draft, BEGAN, mine));

        assertThat(written.isStored()).isFalse();
        assertThat(stored()).isEqualTo("Long strokes with cool oil.");
        assertThat(as.office(() -> writing.aside(draft))).contains(new WordsAside(BEGAN, mine));
        assertThat(as.office2(() -> writing.aside(draft))).isEmpty();

        DraftMerge chosen = written.merge().decided(TextMerge.Choice.MINE);
        as.office(() -> writing.write(draft, chosen.began(), chosen.mine()));

        assertThat(stored()).isEqualTo("Long strokes with hot oil.");
        assertThat(as.office(() -> writing.aside(draft))).isEmpty();
    }

    @Test
    void a_choice_does_not_overwrite_what_came_in_while_it_was_made() {
        as.office2(() -> writing.write(draft, BEGAN, full("Long strokes with cool oil.")));
        DraftWritten written = as.office(() -> writing.write(draft, BEGAN, full("Long strokes with hot oil.")));
        as.office2(() -> writing.write(
                draft, full("Long strokes with cool oil."), full("Long strokes with cold oil.")));

        DraftMerge chosen = written.merge().decided(TextMerge.Choice.MINE);
        DraftWritten again = as.office(() -> writing.write(draft, chosen.began(), chosen.mine()));

        assertThat(again.isStored()).isFalse();
        assertThat(stored()).isEqualTo("Long strokes with cold oil.");
        assertThat(again.merge().of(CopyField.FULL_TEXT).pieces()).anySatisfy(piece -> {
            assertThat(piece.mine()).isEqualTo("hot");
            assertThat(piece.theirs()).isEqualTo("cold");
        });
    }

    @Test
    void together_they_may_not_grow_too_long_and_nothing_is_stored_then() {
        String much = "word ".repeat(3_000).strip();
        as.office2(() -> writing.write(draft, BEGAN, full("Before. " + much + " " + BEGAN.full())));

        assertThatThrownBy(() -> as.office(() -> writing.write(draft, BEGAN, full(BEGAN.full() + " After. " + much))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("full"));
    }

    @Test
    void a_draft_that_was_sent_takes_no_more_words() {
        DescriptionTexts whole = new DescriptionTexts("A slow hour.", BEGAN.full(), "", "");
        DescriptionData written = as.office(() -> writing.write(draft, BEGAN, whole)).draft();
        as.office(() -> desk.submit(draft, written.version()));

        assertThatThrownBy(() -> as.office2(() -> writing.write(draft, whole, full("Other.")))).isInstanceOf(Refusal.class);
    }

    @Test
    void eight_people_who_write_at_the_same_time_all_find_their_words() throws Exception {
        String places = "one. two. three. four. five. six. seven. eight.";
        as.office(() -> writing.write(draft, BEGAN, full(places)));
        List<Callable<DraftWritten>> writers = new ArrayList<>();
        for (String place : places.split(" ")) {
            String mine = places.replace(place, "my" + place);
            writers.add(() -> as.office(() -> writing.write(draft, full(places), full(mine))));
        }
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            for (Future<DraftWritten> written : people.invokeAll(writers)) {
                assertThat(written.get().isStored()).isTrue();
            }
        }

        assertThat(stored()).isEqualTo("myone. mytwo. mythree. myfour. myfive. mysix. myseven. myeight.");
    }

    private String stored() {
        return as.office(() -> desk.get(draft)).texts().full();
    }

    private static DescriptionTexts full(String text) {
        return new DescriptionTexts("", text, "", "");
    }
}
