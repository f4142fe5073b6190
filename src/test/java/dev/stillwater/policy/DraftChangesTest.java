package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEEP;
import static dev.stillwater.policy.TestPolicies.LYMPHATIC;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.aCompound;
import static dev.stillwater.policy.TestPolicies.aQuestion;
import static dev.stillwater.policy.TestPolicies.aYesNo;
import static dev.stillwater.policy.TestPolicies.after;
import static dev.stillwater.policy.TestPolicies.anOption;
import static dev.stillwater.policy.TestPolicies.change;
import static dev.stillwater.policy.TestPolicies.days;
import static dev.stillwater.policy.TestPolicies.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DraftChangesTest {

    private static final QuestionCode S18 = QuestionCode.of("S18");
    private static final Cell LETTER = Cell.of(new Outcome.Clearance("chronic"));

    private static Question of(PolicyDocument document, String code) {
        return document.question(QuestionCode.of(code)).orElseThrow();
    }

    private static Question reworded(Question question, String english) {
        return question.asked(Wording.of(english, "otra"), question.validity(), question.season());
    }

    private static List<String> order(PolicyDocument document) {
        return document.questions().stream().map(each -> each.code().value()).toList();
    }

    private static void refusedAt(String field, PolicyEdit edit) {
        assertThatThrownBy(() -> DraftChanges.apply(DEFAULT, edit))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private static void refusedNaming(String what, PolicyDocument document, PolicyEdit edit) {
        assertThatThrownBy(() -> DraftChanges.apply(document, edit))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.whys().getFirst().args().toString()).contains(what));
    }

    @Test
    void a_question_is_added_where_it_is_to_stand() {
        Question more = aYesNo("S99", LETTER);
        assertThat(order(DraftChanges.apply(DEFAULT, new PolicyEdit.PutQuestion(null, more, S18))))
                .containsSubsequence("S18", "S99", "S18A");
        assertThat(order(DraftChanges.apply(DEFAULT, new PolicyEdit.PutQuestion(null, more, null))))
                .startsWith("S99", "S01");
        assertThat(order(DraftChanges.apply(DEFAULT,
                        new PolicyEdit.PutQuestion(null, more, QuestionCode.of("GONE")))))
                .endsWith("S38", "S99");
    }

    @Test
    void a_question_moves_and_everything_else_stays() {
        Question last = of(DEFAULT, "S38");
        PolicyDocument moved = DraftChanges.apply(DEFAULT, new PolicyEdit.PutQuestion(last, last, QuestionCode.of("S01")));
        assertThat(order(moved)).startsWith("S01", "S38", "S01A").hasSameSizeAs(order(DEFAULT));
        assertThat(of(moved, "S38")).isEqualTo(last);
        assertThat(DraftChanges.apply(moved,
                        new PolicyEdit.PutQuestion(last, last, DEFAULT.questions().get(DEFAULT.questions().size() - 2).code())))
                .isEqualTo(DEFAULT);
    }

    @Test
    void a_reworded_question_keeps_what_its_answers_mean() {
        Question old = of(DEFAULT, "S05");
        PolicyDocument changed = DraftChanges.apply(DEFAULT,
                new PolicyEdit.PutQuestion(old, QuestionChanges.bare(reworded(old, "Skin?")), QuestionCode.of("S04A")));
        assertThat(of(changed, "S05").wording().texts()).containsEntry("en", "Skin?");
        assertThat(of(changed, "S05").options()).isEqualTo(old.options());
    }

    @Test
    void a_cell_that_another_person_changed_meanwhile_stays_changed() {
        Question seen = of(DEFAULT, "S05");
        PolicyDocument meanwhile = EditingRules.withCell(
                DEFAULT, Choice.of("S05", "widespread"), Set.of(SWEDISH), Cell.of(days(9)));
        PolicyDocument both = DraftChanges.apply(
                meanwhile, new PolicyEdit.PutQuestion(seen, reworded(seen, "Skin?"), QuestionCode.of("S04A")));
        assertThat(both.cells(RowKey.of(Choice.of("S05", "widespread"))).orElseThrow().get(SWEDISH))
                .isEqualTo(Cell.of(days(9)));
        assertThat(of(both, "S05").wording().texts()).containsEntry("en", "Skin?");
    }

    @Test
    void the_same_question_changed_by_two_people_is_a_conflict_that_names_it() {
        Question seen = of(DEFAULT, "S05");
        PolicyDocument meanwhile = DEFAULT.with(reworded(seen, "Theirs"));
        assertThatThrownBy(() -> DraftChanges.apply(
                        meanwhile, new PolicyEdit.PutQuestion(seen, reworded(seen, "Mine"), null)))
                .isInstanceOfSatisfying(EditConflict.class, conflict ->
                        assertThat(conflict.whys().getFirst().args()).contains("S05"));
        PolicyDocument gone = DEFAULT.withQuestions(
                DEFAULT.questions().stream().filter(each -> !each.equals(seen)).toList());
        assertThatThrownBy(() -> DraftChanges.apply(
                        gone, new PolicyEdit.PutQuestion(seen, reworded(seen, "Mine"), null)))
                .isInstanceOf(EditConflict.class);
    }

    @Test
    void a_question_takes_its_follow_ups_along_when_it_goes() {
        PolicyDocument without = DraftChanges.apply(DEFAULT, new PolicyEdit.RemoveQuestion(of(DEFAULT, "S18")));
        assertThat(order(without)).doesNotContain("S18", "S18A", "S18B", "S18C").contains("S17", "S19");
        assertThat(PolicyUses.in(DEFAULT).followUps(S18)).extracting(each -> each.code().value())
                .containsExactly("S18A", "S18B", "S18C");
    }

    @Test
    void what_others_count_on_cannot_be_taken_away() {
        refusedNaming("S01", DEFAULT, new PolicyEdit.RemoveQuestion(of(DEFAULT, "S01A")));
        PolicyDocument ruled = DEFAULT.withCompounds(List.of(
                aCompound("both", SWEDISH, LETTER, Choice.of("S19", "yes"), Choice.of("S17", "yes"))));
        refusedNaming("both", ruled, new PolicyEdit.RemoveQuestion(of(ruled, "S17")));
        refusedNaming("S05", DEFAULT, new PolicyEdit.RemoveModification(
                "cover-and-gloves", DEFAULT.modifications().get("cover-and-gloves")));
        refusedNaming("S16", DEFAULT, new PolicyEdit.RemoveLetter("chronic", DEFAULT.letters().get("chronic")));
    }

    @Test
    void an_answer_that_opens_a_follow_up_stays_and_so_does_a_date_that_waits_count_from() {
        Question opener = of(DEFAULT, "S11");
        var fewer = new ArrayList<>(opener.options());
        fewer.removeIf(option -> option.code().value().equals("sore-arm"));
        refusedAt("options", new PolicyEdit.PutQuestion(opener, opener.with(fewer), null));
        Question dated = of(DEFAULT, "S01A");
        refusedAt("kind", new PolicyEdit.PutQuestion(dated,
                new Question(dated.code(), dated.wording(), null, Question.Kind.YES_NO, dated.validity(),
                        dated.moment(), null, dated.after(), null, dated.modalities(), null,
                        List.of(no(), anOption("yes", null, LETTER)), List.of()), null));
    }

    @Test
    void every_field_of_a_question_refuses_what_it_cannot_take() {
        Question good = aYesNo("S99", LETTER);
        refusedAt("code", put(aYesNo("S01", LETTER)));
        refusedAt("wording", put(good.asked(Wording.of(" ", "sí"), Validity.VISIT, null)));
        refusedAt("wordingEs", put(good.asked(Wording.of("yes", ""), Validity.VISIT, null)));
        refusedAt("wording", put(good.asked(Wording.of("x".repeat(501), "sí"), Validity.VISIT, null)));
        refusedAt("season", put(good.asked(good.wording(), Validity.VISIT, "monsoon")));
        refusedAt("after", put(opened("S99", after("Z1", "yes"))));
        refusedAt("after", put(opened("S99", after("S99", "yes"))));
        refusedAt("afterOptions", put(opened("S99", after("S01", "perhaps"))));
        refusedAt("options", put(aQuestion("S99", Question.Kind.NUMBER, null, null,
                anOption("one", Option.Band.between(5, 5), LETTER))));
        refusedAt("options", put(aQuestion("S99", Question.Kind.ONE_OF, null, null, no(), no())));
        refusedAt("highest", put(aQuestion("S99", Question.Kind.NUMBER, null,
                new Question.Measure(Question.Measure.Unit.COUNT, 9, 3), anOption("one", Option.Band.under(5), LETTER))));
        Question opener = of(DEFAULT, "S18");
        refusedAt("after", new PolicyEdit.PutQuestion(opener,
                new Question(S18, opener.wording(), null, opener.kind(), opener.validity(), opener.moment(), null,
                        after("S18C", "yes"), null, opener.modalities(), null, opener.options(), List.of()), null));
    }

    private static PolicyEdit put(Question question) {
        return new PolicyEdit.PutQuestion(null, question, null);
    }

    private static Question opened(String code, Question.After after) {
        return aQuestion(code, Question.Kind.YES_NO, after, null, no(), anOption("yes", null, LETTER));
    }

    @Test
    void seasons_rules_changes_and_letters_come_change_and_go() {
        Season old = DEFAULT.seasons().getFirst();
        Season longer = new Season(old.code(), Wording.of("Winter", "Invierno"), old.dates());
        assertThat(DraftChanges.apply(DEFAULT, new PolicyEdit.PutSeason(old, longer)).seasons()).containsExactly(longer);
        Season idle = new Season("idle", old.wording(), old.dates());
        PolicyDocument two = DEFAULT.withSeasons(List.of(old, idle));
        assertThat(DraftChanges.apply(two, new PolicyEdit.RemoveSeason(idle)).seasons()).containsExactly(old);
        refusedAt("dates", new PolicyEdit.PutSeason(old, new Season(old.code(), old.wording(), List.of())));
        refusedAt("code", new PolicyEdit.PutSeason(null, old));

        CompoundRule rule = aCompound("both", SWEDISH, LETTER, Choice.of("S19", "yes"), Choice.of("S17", "yes"));
        PolicyDocument ruled = DraftChanges.apply(DEFAULT, new PolicyEdit.PutRule(null, rule));
        PolicyDocument said = DraftChanges.apply(ruled, new PolicyEdit.Cells(
                Map.of(), Map.of(new PolicyEdit.Place(RowKey.ofRule("both"), SWEDISH), LETTER)));
        assertThat(said.compounds()).containsExactly(rule);
        CompoundRule renamed = new CompoundRule(
                "both", Wording.of("Weak", "Débil"), rule.all(), rule.condition(), new TreeMap<>());
        assertThat(DraftChanges.apply(said, new PolicyEdit.PutRule(rule, renamed)).compounds().getFirst().cells())
                .isEqualTo(rule.cells());
        assertThat(DraftChanges.apply(said, new PolicyEdit.RemoveRule(rule)).compounds()).isEmpty();
        refusedAt("all", new PolicyEdit.PutRule(null,
                aCompound("one", SWEDISH, LETTER, Choice.of("S19", "yes"))));

        var weekly = new PolicyDocument.LetterKind(Wording.of("Note", "Nota"), 7);
        assertThat(DraftChanges.apply(DEFAULT, new PolicyEdit.PutLetter("note", null, weekly)).letters())
                .containsEntry("note", weekly);
        Wording slow = Wording.of("Slowly", "Despacio");
        PolicyDocument slower = DraftChanges.apply(DEFAULT, new PolicyEdit.PutModification("slowly", null, slow));
        assertThat(DraftChanges.apply(slower, new PolicyEdit.RemoveModification("slowly", slow))).isEqualTo(DEFAULT);
        refusedAt("wordingEs", new PolicyEdit.PutModification("slowly", null, Wording.of("Slowly", "")));
    }

    @Test
    void a_column_is_copied_where_both_techniques_are_asked() {
        PolicyEdit.Cells all = CellChanges.column(DEFAULT, SWEDISH, Set.of(DEEP), false);
        PolicyDocument copied = DraftChanges.apply(DEFAULT, all);
        for (RowKey row : DEFAULT.rows()) {
            Question question = of(DEFAULT, row.rule());
            Cell from = copied.cells(row).orElseThrow().getOrDefault(SWEDISH, Cell.EMPTY);
            Cell to = copied.cells(row).orElseThrow().getOrDefault(DEEP, Cell.EMPTY);
            if (question.concerns(SWEDISH) && question.concerns(DEEP) && !from.isEmpty()) {
                assertThat(to).as(row.toString()).isEqualTo(from);
            } else {
                assertThat(to).isEqualTo(DEFAULT.cells(row).orElseThrow().getOrDefault(DEEP, Cell.EMPTY));
            }
        }
        assertThat(CellChanges.column(DEFAULT, SWEDISH, Set.of(DEEP, LYMPHATIC), true).after()).isEmpty();
        PolicyDocument holed = EditingRules.withCell(
                DEFAULT, Choice.of("S17", "yes"), Set.of(DEEP), Cell.EMPTY);
        assertThat(CellChanges.column(holed, SWEDISH, Set.of(DEEP), true).after().keySet())
                .extracting(place -> place.row().toString()).containsExactly("S17=yes");
        assertThatThrownBy(() -> CellChanges.column(DEFAULT, SWEDISH, Set.of(SWEDISH), false))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("to"));
    }

    @Test
    void a_cell_changed_by_two_people_is_a_conflict_and_one_beside_it_is_none() {
        var row = RowKey.of(Choice.of("S38", "yes"));
        var here = new PolicyEdit.Place(row, SWEDISH);
        Cell seen = DEFAULT.cells(row).orElseThrow().get(SWEDISH);
        var edit = new PolicyEdit.Cells(Map.of(here, seen), Map.of(here, Cell.of(change("light-pressure"))));
        PolicyDocument beside = EditingRules.withCell(DEFAULT, Choice.of("S38", "yes"), Set.of(DEEP), Cell.of(days(3)));
        assertThat(DraftChanges.apply(beside, edit).cells(row).orElseThrow())
                .containsEntry(DEEP, Cell.of(days(3)))
                .containsEntry(SWEDISH, Cell.of(change("light-pressure")));
        PolicyDocument same = EditingRules.withCell(DEFAULT, Choice.of("S38", "yes"), Set.of(SWEDISH), Cell.of(days(3)));
        assertThatThrownBy(() -> DraftChanges.apply(same, edit)).isInstanceOf(EditConflict.class);
    }
}
