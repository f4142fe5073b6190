package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.aYesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Tag("database")
class PolicyDraftingTest {

    @Autowired PolicyEditing editing;
    @Autowired PolicyReading reading;
    @Autowired AuditReading trail;
    @Autowired As as;

    private PolicyVersion draft;

    @BeforeEach
    void a_draft() {
        no_draft();
        draft = as.office(editing::draft);
    }

    @AfterEach
    void no_draft() {
        as.office(reading::draft).ifPresent(open -> as.office(() -> {
            editing.discard(open.id(), open.version());
            return true;
        }));
    }

    private PolicyEdit aNewQuestion(String code) {
        return new PolicyEdit.PutQuestion(null, aYesNo(code, Cell.PROCEED), QuestionCode.of("S38"));
    }

    private PolicyDocument now() {
        return as.office(() -> reading.get(draft.id())).document();
    }

    @Test
    void two_people_edit_different_things_of_one_draft_and_both_are_kept() {
        as.office(() -> editing.edit(draft.id(), aNewQuestion("S91")));
        as.office2(() -> editing.edit(draft.id(), aNewQuestion("S92")));
        assertThat(now().question(QuestionCode.of("S91"))).isPresent();
        assertThat(now().question(QuestionCode.of("S92"))).isPresent();
    }

    @Test
    void two_people_edit_the_same_thing_and_the_second_is_told() {
        Question seen = draft.document().questions().getFirst();
        Question mine = seen.asked(Wording.of("Mine", "Mía"), seen.validity(), seen.season());
        Question theirs = seen.asked(Wording.of("Theirs", "Suya"), seen.validity(), seen.season());
        as.office2(() -> editing.edit(draft.id(), new PolicyEdit.PutQuestion(seen, theirs, null)));
        assertThatThrownBy(() -> as.office(() ->
                        editing.edit(draft.id(), new PolicyEdit.PutQuestion(seen, mine, null))))
                .isInstanceOf(EditConflict.class);
        assertThat(now().questions().getFirst().wording()).isEqualTo(theirs.wording());
    }

    @Test
    void edits_made_at_once_are_all_kept() throws Exception {
        int people = 6;
        var barrier = new CyclicBarrier(people);
        try (var pool = Executors.newFixedThreadPool(people)) {
            var edits = IntStream.range(0, people)
                    .mapToObj(i -> pool.submit((Callable<?>) () -> {
                        barrier.await();
                        return as.office(() -> editing.edit(draft.id(), aNewQuestion("T" + i)));
                    }))
                    .toList();
            for (Future<?> edit : edits) {
                edit.get();
            }
        }
        assertThat(now().questions()).extracting(each -> each.code().value())
                .contains("T0", "T1", "T2", "T3", "T4", "T5");
    }

    @Test
    void what_is_refused_changes_nothing() {
        Question first = draft.document().questions().getFirst();
        assertThatThrownBy(() -> as.office(() -> editing.edit(draft.id(), new PolicyEdit.PutQuestion(
                        first, first.asked(Wording.of("", ""), first.validity(), null), null))))
                .isInstanceOf(Refusal.class);
        assertThat(as.office(() -> reading.get(draft.id()))).isEqualTo(draft);
    }

    @Test
    void the_version_in_force_takes_no_edit() {
        PolicyVersion inForce = as.office(reading::inForce);
        assertThatThrownBy(() -> as.office(() -> editing.edit(inForce.id(), aNewQuestion("S91"))))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.by("screening.policy.notDraft")).isTrue());
    }

    @Test
    void the_trail_keeps_what_a_question_said_before_and_after() {
        Question seen = draft.document().questions().getFirst();
        Question reworded = seen.asked(Wording.of("A fever?", "¿Fiebre?"), seen.validity(), seen.season());
        as.office(() -> editing.edit(draft.id(), new PolicyEdit.PutQuestion(seen, reworded, null)));
        AuditEntry line = as.office(() -> trail.page(AuditFilter.of("policy-question-changed"), PageRequest.of(0, 10))).stream()
                .filter(one -> one.action().equals("policy-question-changed"))
                .findFirst().orElseThrow();
        assertThat(line.fields()).contains("A fever?", "feverish", "S01").doesNotContain("cells");
    }

    @Test
    void only_head_office_edits() {
        Access.to(() -> editing.edit(draft.id(), aNewQuestion("S9" + System.nanoTime() % 100000)))
                .only(Role.HEAD_OFFICE);
    }
}
