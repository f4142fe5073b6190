package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text approved for a day to come. The chain's days begin at midnight in Seattle. */
@PortalTest
class DescriptionWithADayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-12-01T08:00:00Z");
    private static final DescriptionTexts NOW = new DescriptionTexts("A slow hour.", "Long strokes.", "", "");
    private static final DescriptionTexts THEN = new DescriptionTexts("A winter hour.", "Long warm strokes.", "", "");

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired DescriptionTurn turn;
    @Autowired TestClock clock;
    @Autowired As as;

    private TreatmentId treatment;

    @BeforeEach
    void a_treatment_that_guests_can_read_about() {
        treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
        DescriptionData sent = sent(NOW);
        as.office2(() -> review.approve(sent.id(), sent.version()));
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void the_text_before_stays_until_the_very_midnight_of_the_chain() {
        DescriptionData waiting = scheduled();
        assertThat(waiting.state()).isEqualTo(DescriptionState.SCHEDULED);
        assertThat(waiting.effectiveOn()).isEqualTo(FIRST);

        clock.set(MIDNIGHT.minusMillis(1));
        turn.takeTurnsWhenDue();
        assertThat(read().texts()).isEqualTo(NOW);

        clock.set(MIDNIGHT);
        assertThat(read().texts()).as("also before anything was noted").isEqualTo(THEN);

        turn.takeTurnsWhenDue();
        assertThat(read().texts()).isEqualTo(THEN);
        assertThat(as.office(() -> desk.versions(treatment, "en")))
                .extracting(DescriptionVersion::state)
                .containsExactly(DescriptionState.APPROVED, DescriptionState.SUPERSEDED);
    }

    @Test
    void an_approval_is_taken_back_before_its_day_but_not_after() {
        DescriptionData waiting = scheduled();

        DescriptionData back = as.office(() -> review.takeBack(waiting.id(), waiting.version()));

        assertThat(back.state()).isEqualTo(DescriptionState.IN_REVIEW);
        assertThat(back.effectiveOn()).isNull();
        assertThat(as.office2(() -> review.takenBack(Set.of(back.id()))).get(back.id())).singleElement().satisfies(one -> {
            assertThat(one.takenBackBy()).isEqualTo("test-office");
            assertThat(one.approvedBy()).isEqualTo("test-office2");
            assertThat(one.effectiveOn()).isEqualTo(FIRST);
        });
        clock.set(MIDNIGHT);
        turn.takeTurnsWhenDue();
        assertThat(read().texts()).isEqualTo(NOW);
        assertThatThrownBy(() -> as.office2(() -> review.takeBack(waiting.id(), waiting.version()))).isInstanceOf(StaleSave.class);

        clock.reset();
        DescriptionData again = as.office2(() -> review.approveFrom(back.id(), back.version(), FIRST));
        clock.set(MIDNIGHT);
        refused("descriptions.review.notScheduled", () -> as.office(() -> review.takeBack(again.id(), again.version())));
    }

    @Test
    void while_one_version_waits_no_other_is_begun() {
        scheduled();

        refused("descriptions.text.scheduled", () -> as.office(() -> desk.draft(treatment, "en")));

        clock.set(MIDNIGHT);
        assertThat(as.office(() -> desk.draft(treatment, "en")).texts()).as("its day has come").isEqualTo(THEN);
    }

    @Test
    void the_day_is_later_than_today_and_no_slip_of_the_hand() {
        DescriptionData sent = sent(THEN);
        LocalDate today = LocalDate.of(2026, 11, 17);

        for (LocalDate wrong : Set.of(today, today.minusDays(1), today.plusYears(2).plusDays(1))) {
            refused("descriptions.review.day", () -> as.office2(() -> review.approveFrom(sent.id(), sent.version(), wrong)));
        }
        refused("descriptions.text.ownWork", () -> as.office(() -> review.approveFrom(sent.id(), sent.version(), FIRST)));

        clock.set(Instant.parse("2026-12-01T07:30:00Z"));
        assertThat(as.office2(() -> review.approveFrom(sent.id(), sent.version(), FIRST)).state())
                .as("half past eleven at night in Seattle")
                .isEqualTo(DescriptionState.SCHEDULED);
    }

    private DescriptionData scheduled() {
        DescriptionData sent = sent(THEN);
        return as.office2(() -> review.approveFrom(sent.id(), sent.version(), FIRST));
    }

    private DescriptionData sent(DescriptionTexts texts) {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), texts));
        return as.office(() -> desk.submit(saved.id(), saved.version()));
    }

    private ApprovedDescription read() {
        return as.manager(Examples.SOMEWHERE, () -> desk.approved(Set.of(treatment), "en")).get(treatment);
    }

    private static void refused(String rule, Callable<?> what) {
        assertThatThrownBy(what::call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }
}
