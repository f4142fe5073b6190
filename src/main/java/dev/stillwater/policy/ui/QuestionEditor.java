package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.PolicyUses;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A question with its answers, ranges, follow-up and times: added, changed, moved or taken out. */
final class QuestionEditor {

    private final DraftDesk desk;
    private final @Nullable Question old;
    private final TextField code = new TextField(Words.text("policy.question.code"));
    private final TextPair words;
    private final TextPair detail;
    private final Select<Question.Kind> kind = new Select<>();
    private final Select<Question.Measure.Unit> unit = new Select<>();
    private final IntegerField lowest = new IntegerField(Words.text("policy.question.lowest"));
    private final IntegerField highest = new IntegerField(Words.text("policy.question.highestField"));
    private final IntegerField farthest = new IntegerField(Words.text("policy.question.farthest"));
    private final Div measure = new Div(unit, lowest, highest, farthest);
    private final AskedFields asked;
    private final FormDialog dialog;
    private final AnswerList answers;

    private QuestionEditor(DraftDesk desk, Map<ModalityCode, String> names, @Nullable Question old) {
        this.desk = desk;
        this.old = old;
        var base = new DraftDesk.Base<>(
                old, found -> found.question(QuestionCode.of(code.getValue().strip())).orElse(null));
        words = new TextPair("policy.question.words", old == null ? null : old.wording());
        detail = new TextPair("policy.question.detail", old == null ? null : old.detail());
        asked = new AskedFields(desk.document(), names, old);
        dialog = new FormDialog(
                old == null
                        ? Words.text("policy.question.newTitle")
                        : Words.text("screening.question.title", old.code().value()),
                Words.text(old == null ? "policy.question.add" : "screening.question.save"),
                () -> desk.save(base, seen -> new PolicyEdit.PutQuestion(seen, entered(), asked.behind())));
        answers = new AnswerList(dialog);
        makeMeasure();
        kind.setLabel(Words.text("policy.question.kind"));
        kind.setItems(Question.Kind.values());
        kind.setItemLabelGenerator(each -> Words.of("policy.question.kind", each));
        kind.addValueChangeListener(change -> showKind(change.getValue()));
    }

    private void makeMeasure() {
        unit.setLabel(Words.text("policy.question.unit"));
        unit.setItems(Question.Measure.Unit.values());
        unit.setItemLabelGenerator(each -> Words.of("policy.question.unit", each));
        unit.setValue(Question.Measure.Unit.DAYS);
        lowest.setValue(0);
        farthest.setHelperText(Words.text("policy.question.farthestHelp"));
        measure.addClassName("form-columns");
    }

    private void showKind(Question.Kind chosen) {
        measure.setVisible(chosen == Question.Kind.NUMBER || chosen == Question.Kind.SINCE);
        lowest.setVisible(chosen == Question.Kind.NUMBER);
        farthest.setVisible(chosen == Question.Kind.SINCE);
        if (chosen == Question.Kind.NUMBER && old == null) {
            unit.setValue(Question.Measure.Unit.COUNT);
        }
        answers.offerRanges(measure.isVisible());
        // A question that has no answer of its own, such as one for a date, is not given one by being looked at.
        if (old == null || chosen != old.kind()) {
            answers.suggest(chosen);
        }
    }

    static void open(DraftDesk desk, Map<ModalityCode, String> names, Question question) {
        var editor = new QuestionEditor(desk, names, question);
        editor.show(question);
        editor.lay();
    }

    /** @param opener the question after which the new one is asked; absent: it is always asked */
    static void openNew(DraftDesk desk, Map<ModalityCode, String> names, @Nullable Question opener) {
        var editor = new QuestionEditor(desk, names, null);
        List<Question> all = desk.document().questions();
        editor.code.setValue(freeCode(desk.document(), opener));
        editor.kind.setValue(Question.Kind.YES_NO);
        editor.asked.showBehind(opener != null || all.isEmpty() ? opener : all.getLast());
        if (opener != null) {
            editor.asked.showFollowUpOf(opener);
        }
        editor.lay();
    }

    /** The next number, or for a follow-up the opener's with the next letter. */
    static String freeCode(PolicyDocument document, @Nullable Question opener) {
        for (int i = 1; ; i++) {
            String next = opener == null
                    ? "S%02d".formatted(i)
                    : opener.code().value() + (i <= 26 ? String.valueOf((char) ('A' + i - 1)) : "-" + i);
            boolean higherThere = opener == null && document.questions().stream()
                    .map(each -> each.code().value().replaceAll("\\D", ""))
                    .anyMatch(digits -> digits.length() < 6 && !digits.isEmpty() && Integer.parseInt(digits) >= wanted(next));
            if (!higherThere && document.question(QuestionCode.of(next)).isEmpty()) {
                return next;
            }
        }
    }

    private static int wanted(String code) {
        return Integer.parseInt(code.substring(1));
    }

    private void show(Question question) {
        code.setValue(question.code().value());
        code.setReadOnly(true);
        answers.show(question.options());
        kind.setValue(question.kind());
        Question.Measure given = question.measure();
        if (given != null) {
            unit.setValue(given.unit());
            lowest.setValue(given.lowest());
            highest.setValue(given.highest());
            farthest.setValue(given.farthest());
        }
        asked.show(question);
        List<Question> all = desk.document().questions();
        int at = all.indexOf(question);
        asked.showBehind(at > 0 ? all.get(at - 1) : null);
    }

    private void lay() {
        Div first = new Div(code, kind);
        first.addClassName("form-columns");
        Details second = new Details(Words.text("policy.question.detailTitle"), detail);
        second.setOpened(!detail.isBlank());
        dialog.with(
                        first, words, second, measure,
                        new H3(Words.text("policy.question.answers")), answers,
                        new H3(Words.text("policy.question.when")), asked)
                .field("code", code)
                .field("kind", kind)
                .field("highest", highest)
                .field("farthest", farthest)
                .newerAt("policy");
        words.in(dialog, "wording");
        detail.in(dialog, "detail");
        asked.in(dialog);
        dialog.addClassName("wide-dialog");
        if (old != null) {
            Button remove = new Button(Words.text("policy.question.remove"), click -> remove(old));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("push-start");
            dialog.getFooter().getElement().insertChild(0, remove.getElement());
        }
        dialog.open();
    }

    private Question entered() {
        Question.Kind chosen = kind.getValue();
        boolean measured = chosen == Question.Kind.NUMBER || chosen == Question.Kind.SINCE;
        return new Question(
                code(), words.wording(), detail.wordingOrNone(), chosen, asked.validity(), asked.moment(),
                asked.condition(), asked.after(), asked.season(), asked.modalities(),
                measured ? measured() : null, answers.options(), old == null ? List.of() : old.sources());
    }

    private Question.Measure measured() {
        boolean since = kind.getValue() == Question.Kind.SINCE;
        int low = since ? 0 : Fields.required(lowest, "lowest");
        return new Question.Measure(unit.getValue(), low, highest.getValue(), since ? farthest.getValue() : null);
    }

    private QuestionCode code() {
        try {
            return QuestionCode.of(code.getValue().strip());
        } catch (IllegalArgumentException badlyFormed) {
            throw Refusal.at("code", "policy.edit.code");
        }
    }

    private void remove(Question question) {
        List<String> gone = PolicyUses.in(desk.document()).followUps(question.code()).stream()
                .map(each -> each.code().value())
                .toList();
        Confirm.open(
                Words.text("policy.question.removeTitle", question.code()),
                gone.isEmpty()
                        ? Words.text("policy.question.removeText", PolicyWords.of(question.wording()))
                        : Words.text("policy.question.removeMore", PolicyWords.of(question.wording()), gone),
                Words.text("policy.question.remove"),
                () -> {
                    var base = new DraftDesk.Base<>(
                            question, found -> found.question(question.code()).orElse(null));
                    desk.save(base, seen -> new PolicyEdit.RemoveQuestion(seen == null ? question : seen));
                    dialog.close();
                    Notices.done(Words.text("policy.question.removed", question.code()));
                });
    }
}
