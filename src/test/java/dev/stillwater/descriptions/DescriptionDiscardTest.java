package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A version is given up before anybody approved it. */
@PortalTest
@Tag("database")
class DescriptionDiscardTest {

    private static final DescriptionTexts OURS = new DescriptionTexts("A slow hour.", "Long strokes with warm oil.", "", "");
    private static final DescriptionTexts MINE = new DescriptionTexts("An hour.", "Slow strokes with warm oil.", "", "");
    private static final RemarkPlace OIL = new RemarkPlace(CopyField.FULL_TEXT, 18, "warm oil");

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionWriting writing;
    @Autowired DescriptionReview review;
    @Autowired DescriptionRemarks remarks;
    @Autowired AuditReading trail;
    @Autowired TestClock clock;
    @Autowired As as;

    private TreatmentId treatment = TreatmentId.next();

    @BeforeEach
    void a_treatment() {
        treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
    }

    @Test
    void two_people_who_both_wrote_discard_it_and_one_begins_the_next_version_alone() {
        DescriptionData stuck = sentByBoth();
        refused("descriptions.text.ownWork", () -> as.office(() -> review.approve(stuck.id(), stuck.version())));
        refused("descriptions.text.ownWork", () -> as.office2(() -> review.approve(stuck.id(), stuck.version())));

        DescriptionData gone = as.office2(() -> review.discard(stuck.id(), stuck.version()));
        DescriptionData next = written(MINE);
        DescriptionData sent = as.office(() -> desk.submit(next.id(), next.version()));
        DescriptionData approved = as.office2(() -> review.approve(sent.id(), sent.version()));

        assertThat(approved.number()).isEqualTo(2);
        assertThat(gone.discardedBy()).isEqualTo("test-office2");
        assertThat(gone.discardedAt()).isEqualTo(clock.instant());
        assertThat(as.office(() -> desk.get(gone.id())).texts()).as("stays readable").isEqualTo(gone.texts());
        assertThat(as.office(() -> desk.versions(treatment, "en")))
                .extracting(DescriptionVersion::state)
                .containsExactly(DescriptionState.APPROVED, DescriptionState.DISCARDED);
        assertThat(as.office(() -> trail.page(AuditFilter.of("description-discarded"), PageRequest.of(0, 1))))
                .singleElement().satisfies(line -> assertThat(line.actor()).isEqualTo("test-office2"));
    }

    @Test
    void the_next_version_begins_with_what_guests_read() {
        DescriptionData first = written(MINE);
        DescriptionData sent = as.office(() -> desk.submit(first.id(), first.version()));
        as.office2(() -> review.approve(sent.id(), sent.version()));
        DescriptionData second = written(OURS);
        as.office(() -> review.discard(second.id(), second.version()));

        DescriptionData third = as.office2(() -> desk.draft(treatment, "en"));

        assertThat(third.texts()).isEqualTo(MINE);
        assertThat(third.authors()).isEmpty();
        assertThat(third.number()).isEqualTo(3);
    }

    @Test
    void whoever_wrote_the_discarded_words_does_not_approve_them_when_another_brings_them_back() {
        DescriptionData mine = written(MINE);
        as.office(() -> review.discard(mine.id(), mine.version()));

        DescriptionData again = as.office2(() -> desk.restore(mine.id()));
        DescriptionData sent = as.office2(() -> desk.submit(again.id(), again.version()));

        assertThat(again.texts()).isEqualTo(MINE);
        assertThat(again.authors()).containsExactly("test-office");
        refused("descriptions.text.ownWork", () -> as.office(() -> review.approve(sent.id(), sent.version())));
        assertThat(as.office2(() -> review.approve(sent.id(), sent.version())).state()).isEqualTo(DescriptionState.APPROVED);
    }

    @Test
    void what_was_approved_or_discarded_is_not_discarded_and_a_stale_discard_is_refused() {
        DescriptionData draft = written(MINE);
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        assertThatThrownBy(() -> as.office(() -> review.discard(draft.id(), draft.version()))).isInstanceOf(StaleSave.class);
        DescriptionData waiting = as.office2(() ->
                review.approveFrom(sent.id(), sent.version(), LocalDate.of(2026, 12, 1)));
        refused("descriptions.text.scheduled", () -> as.office(() -> review.discard(waiting.id(), waiting.version())));

        DescriptionData back = as.office(() -> review.takeBack(waiting.id(), waiting.version()));
        assertThat(back.reviewedBy()).as("nobody approved it, and nobody sent it back").isNull();
        DescriptionData gone = as.office(() -> review.discard(back.id(), back.version()));

        refused("descriptions.text.notDraft", () -> as.office(() -> review.discard(gone.id(), gone.version())));
        refused("descriptions.text.notDraft", () -> as.office(() -> desk.save(gone.id(), gone.version(), OURS)));
        refused("descriptions.text.notInReview", () -> as.office2(() -> review.approve(gone.id(), gone.version())));
    }

    @Test
    void nothing_waits_for_a_discarded_version_any_more() {
        DescriptionData sent = sentByBoth();
        Remark remark = as.office2(() -> remarks.write(sent.id(), OIL, "Which oil?"));
        as.office(() -> review.discard(sent.id(), sent.version()));

        assertThat(as.office(() -> review.waiting(PageRequest.of(0, 1000))))
                .extracting(WaitingDescription::id).doesNotContain(sent.id());
        assertThat(as.office(() -> remarks.open(PageRequest.of(0, 1000))))
                .extracting(open -> open.remark().id()).doesNotContain(remark.id());
        assertThat(as.office(() -> remarks.on(sent.id()))).as("stays readable").hasSize(1);
        refused("descriptions.remark.closed", () -> as.office(() -> remarks.answer(remark.id(), "Almond.")));
        assertThat(as.office(() -> desk.open(treatment, "en"))).isEmpty();
        String code = as.office(() -> library.get(treatment)).code();
        assertThat(as.office(() -> library.page(new TreatmentFilter(code, null, null, null, null), PageRequest.of(0, 2))))
                .singleElement().satisfies(row -> assertThat(row.descriptions()).isEmpty());
    }

    @Test
    void words_that_waited_for_a_choice_stay_with_their_writer() {
        DescriptionData draft = written(OURS);
        DescriptionTexts theirs = new DescriptionTexts(OURS.shortText(), "Long strokes with cool oil.", "", "");
        DescriptionTexts typed = new DescriptionTexts(OURS.shortText(), "Long strokes with hot oil.", "", "");
        as.office(() -> writing.write(draft.id(), OURS, theirs));
        DraftWritten aside = as.office2(() -> writing.write(draft.id(), OURS, typed));

        as.office(() -> review.discard(draft.id(), aside.draft().version()));

        assertThat(as.office2(() -> writing.aside(draft.id()))).get().extracting(WordsAside::typed).isEqualTo(typed);
    }

    private DescriptionData sentByBoth() {
        DescriptionData draft = written(OURS);
        DescriptionData both = as.office2(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("A slower hour.", OURS.full(), "", "")));
        return as.office2(() -> desk.submit(both.id(), both.version()));
    }

    private DescriptionData written(DescriptionTexts texts) {
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        return as.office(() -> desk.save(draft.id(), draft.version(), texts));
    }

    private static void refused(String rule, Callable<?> what) {
        assertThatThrownBy(what::call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }
}
