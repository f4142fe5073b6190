package dev.stillwater.descriptions;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.Examples;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What a reviewer says of a passage, and what becomes of it. */
@PortalTest
class DescriptionRemarksTest {

    private static final DescriptionTexts TEXTS = new DescriptionTexts("A slow hour.", "Long strokes with warm oil.", "", "");
    private static final RemarkPlace OIL = new RemarkPlace(CopyField.FULL_TEXT, 18, "warm oil");
    private static final PageRequest ALL = PageRequest.of(0, 1000);

    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview review;
    @Autowired DescriptionRemarks remarks;
    @Autowired Rounds rounds;
    @Autowired As as;

    private DescriptionData sent;

    @BeforeEach
    void a_text_in_review() {
        TreatmentId treatment = as.office(() -> editing.save(Examples.aTreatment("SW", 60))).id();
        DescriptionData draft = as.office(() -> desk.draft(treatment, "en"));
        DescriptionData saved = as.office(() -> desk.save(draft.id(), draft.version(), TEXTS));
        sent = as.office(() -> desk.submit(saved.id(), saved.version()));
    }

    @Test
    void a_remark_is_written_answered_resolved_and_opened_again() {
        Remark written = as.office2(() -> remarks.write(sent.id(), OIL, " Which oil? "));
        assertThat(written.words()).isEqualTo("Which oil?");
        assertThat(as.office(() -> remarks.open(ALL))).anySatisfy(one -> {
            assertThat(one.remark().id()).isEqualTo(written.id());
            assertThat(one.number()).isEqualTo(1);
        });

        as.office(() -> remarks.answer(written.id(), "Almond."));
        Remark resolved = as.office2(() -> remarks.resolve(written.id()));

        assertThat(resolved.isOpen()).isFalse();
        assertThat(resolved.resolvedBy()).isEqualTo("test-office2");
        assertThat(as.office(() -> remarks.on(sent.id()))).singleElement().satisfies(one ->
                assertThat(one.answers()).extracting(Remark.Answer::words).containsExactly("Almond."));
        assertThat(as.office(() -> remarks.open(ALL))).noneMatch(one -> one.remark().id().equals(written.id()));
        assertThat(as.office(() -> remarks.reopen(written.id())).isOpen()).isTrue();
    }

    @Test
    void a_remark_follows_its_words_through_saves() {
        Remark written = as.office2(() -> remarks.write(sent.id(), OIL, "Which oil?"));
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "See the remark."));
        String longer = "At first a talk. " + TEXTS.full() + " Then warm oil on the back.";
        DescriptionData saved = as.office(() -> desk.save(back.id(), back.version(), new DescriptionTexts("A slow hour.", longer, "", "")));

        Remark found = as.office(() -> remarks.on(sent.id())).getFirst();

        assertThat(found.place().start()).isEqualTo(longer.indexOf("warm oil"));
        DescriptionTexts without = new DescriptionTexts("A slow hour.", "Only strokes.", "", "");
        as.office(() -> desk.save(saved.id(), saved.version(), without));
        assertThat(as.office(() -> remarks.on(sent.id())).getFirst().place().in(without)).isEmpty();
        assertThat(as.office(() -> remarks.resolve(written.id())).isOpen()).as("also without a place").isFalse();
    }

    @Test
    void what_was_written_when_a_text_was_sent_back_stays_for_author_and_reviewer_through_all_rounds() {
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil."));
        DescriptionData again = as.office(() -> desk.submit(back.id(), back.version()));
        DescriptionData twice = as.office2(() -> review.sendBack(again.id(), again.version(), "And how warm."));
        as.office(() -> remarks.resolveRound(sent.id(), 1, true));
        DescriptionData third = as.office(() -> desk.submit(twice.id(), twice.version()));

        assertThat(as.office2(() -> remarks.rounds(Set.of(sent.id()))).get(sent.id())).satisfiesExactly(
                one -> {
                    assertThat(one.words()).isEqualTo("Say which oil.");
                    assertThat(one.number()).isEqualTo(1);
                    assertThat(one.sentBackBy()).isEqualTo("test-office2");
                    assertThat(one.resolvedBy()).isEqualTo("test-office");
                },
                two -> {
                    assertThat(two.words()).isEqualTo("And how warm.");
                    assertThat(two.isOpen()).isTrue();
                });
        assertThat(as.office2(() -> remarks.resolveRound(sent.id(), 1, false)).isOpen()).isTrue();

        as.office2(() -> review.approve(third.id(), third.version()));
        assertThatThrownBy(() -> as.office(() -> remarks.resolveRound(sent.id(), 2, true)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("descriptions.remark.closed")).isTrue());
        assertThat(as.office(() -> remarks.rounds(Set.of(sent.id()))).get(sent.id())).hasSize(2);
    }

    @Test
    void what_was_written_when_a_text_was_sent_back_is_answered_and_taken_no_more_when_it_is_closed() {
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil."));

        as.office(() -> remarks.answerRound(sent.id(), 1, " Almond, as on the bottle. "));
        DescriptionData again = as.office(() -> desk.submit(back.id(), back.version()));

        assertThat(as.office2(() -> remarks.rounds(Set.of(sent.id()))).get(sent.id())).singleElement().satisfies(round -> {
            assertThat(round.isOpen()).as("answered is not resolved").isTrue();
            assertThat(round.answers()).singleElement().satisfies(answer -> {
                assertThat(answer.words()).isEqualTo("Almond, as on the bottle.");
                assertThat(answer.writtenBy()).isEqualTo("test-office");
            });
        });
        refused("words", "descriptions.remark.length", () -> remarks.answerRound(sent.id(), 1, " "));
        as.office2(() -> review.approve(again.id(), again.version()));
        assertThatThrownBy(() -> as.office(() -> remarks.answerRound(sent.id(), 1, "Late.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("descriptions.remark.closed")).isTrue());
    }

    @Test
    void the_texts_are_kept_as_they_stood_each_time_that_they_were_sent_back() {
        DescriptionData back = as.office2(() -> review.sendBack(sent.id(), sent.version(), "Say which oil."));
        DescriptionTexts second = new DescriptionTexts("A slow hour.", "Long strokes with warm almond oil.", "Eat little.", "Rest.");
        DescriptionData saved = as.office(() -> desk.save(back.id(), back.version(), second));
        DescriptionData again = as.office(() -> desk.submit(saved.id(), saved.version()));
        DescriptionData twice = as.office2(() -> review.sendBack(again.id(), again.version(), "And how warm."));
        as.office(() -> desk.save(twice.id(), twice.version(), new DescriptionTexts("Other.", "Other.", "", "")));

        assertThat(as.office2(() -> remarks.textsSentBack(sent.id(), 1))).contains(TEXTS);
        assertThat(as.office2(() -> remarks.textsSentBack(sent.id(), 2))).contains(second);
        assertThatThrownBy(() -> as.office2(() -> remarks.textsSentBack(sent.id(), 3))).isInstanceOf(NotThere.class);
    }

    @Test
    void a_round_from_before_texts_were_kept_says_that_it_has_none() {
        rounds.saveAndFlush(before(sent.id()));

        assertThat(as.office2(() -> remarks.rounds(Set.of(sent.id()))).get(sent.id()))
                .singleElement().satisfies(round -> assertThat(round.textsKept()).isFalse());
        assertThat(as.office2(() -> remarks.textsSentBack(sent.id(), 1))).isEmpty();
    }

    private static RoundEntity before(DescriptionId version) {
        RoundEntity round = RoundEntity.of(version.value(), 1, "Say which oil.", Instant.parse("2026-01-02T10:00:00Z"), "Somebody");
        round.textsKept = false;
        return round;
    }

    @Test
    void a_remark_needs_a_passage_that_is_there_and_words() {
        refused("quote", "descriptions.remark.place", () ->
                remarks.write(sent.id(), new RemarkPlace(CopyField.FULL_TEXT, 17, "warm oil"), "Which?"));
        refused("quote", "descriptions.remark.place", () ->
                remarks.write(sent.id(), new RemarkPlace(CopyField.NAME, 0, "A"), "Which?"));
        refused("quote", "descriptions.remark.quoteLength", () ->
                remarks.write(sent.id(), new RemarkPlace(CopyField.FULL_TEXT, 0, "x".repeat(501)), "Which?"));
        refused("words", "descriptions.remark.length", () -> remarks.write(sent.id(), OIL, "  "));
        refused("words", "descriptions.remark.length", () -> remarks.write(sent.id(), OIL, "x".repeat(2001)));
        refused("words", "refusal.text.characters", () -> remarks.write(sent.id(), OIL, "Turned \u202e round"));
    }

    @Test
    void a_closed_version_keeps_its_remarks_and_takes_no_more() {
        Remark written = as.office2(() -> remarks.write(sent.id(), OIL, "Which oil?"));
        as.office2(() -> review.approve(sent.id(), sent.version()));

        assertThatThrownBy(() -> as.office(() -> remarks.answer(written.id(), "Almond.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("descriptions.remark.closed")).isTrue());
        assertThat(as.office(() -> remarks.on(sent.id()))).hasSize(1);
        assertThat(as.office(() -> remarks.open(ALL))).noneMatch(one -> one.remark().id().equals(written.id()));
    }

    @TestFactory
    Stream<DynamicTest> everybody_calls_every_method() {
        DescriptionId none = DescriptionId.next();
        RemarkId noRemark = RemarkId.next();
        return AccessTable.of(remarks)
                .row("on(DescriptionId)", () -> remarks.on(none), HEAD_OFFICE)
                .row("open(Pageable)", () -> remarks.open(PageRequest.of(0, 1)), HEAD_OFFICE)
                .row("countOpen()", () -> remarks.countOpen(), HEAD_OFFICE)
                .row("rounds(Collection)", () -> remarks.rounds(Set.of(none)), HEAD_OFFICE)
                .row("resolveRound(DescriptionId, int, boolean)", () -> remarks.resolveRound(none, 1, true), HEAD_OFFICE)
                .row("answerRound(DescriptionId, int, String)", () -> remarks.answerRound(none, 1, "So."), HEAD_OFFICE)
                .row("textsSentBack(DescriptionId, int)", () -> remarks.textsSentBack(none, 1), HEAD_OFFICE)
                .row("write(DescriptionId, RemarkPlace, String)", () -> remarks.write(none, OIL, "Why?"), HEAD_OFFICE)
                .row("answer(RemarkId, String)", () -> remarks.answer(noRemark, "So."), HEAD_OFFICE)
                .row("resolve(RemarkId)", () -> remarks.resolve(noRemark), HEAD_OFFICE)
                .row("reopen(RemarkId)", () -> remarks.reopen(noRemark), HEAD_OFFICE)
                .tests();
    }

    private void refused(String field, String rule, Callable<?> what) {
        assertThatThrownBy(() -> as.office2(what)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.by(rule)).isTrue();
            assertThat(refusal.field()).contains(field);
        });
    }
}
