package dev.stillwater.policy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.CompoundRule;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.Wording;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compound rules, changes for the therapist and kinds of letters, each in a dialog. */
final class PartDialogs {

    private static final int MOST_DAYS = 3650;

    private final DraftDesk desk;

    PartDialogs(DraftDesk desk) {
        this.desk = desk;
    }

    /** @param old absent for a new one */
    void rule(@Nullable CompoundRule old) {
        PolicyDocument document = desk.document();
        TextField code = code(old == null ? "R" + (document.compounds().size() + 1) : old.code(), old != null);
        TextPair words = new TextPair("policy.rule.words", old == null ? null : old.wording());
        MultiSelectComboBox<Choice> all = new MultiSelectComboBox<>(Words.text("policy.rule.answers"));
        all.setItems(document.questions().stream()
                .flatMap(question -> question.options().stream()
                        .map(option -> new Choice(question.code(), option.code())))
                .toList());
        all.setItemLabelGenerator(choice -> QuestionWords.choice(document, choice));
        all.setWidthFull();
        all.addClassName("long-choice");
        ComboBox<Question> condition = new ComboBox<>(Words.text("policy.question.condition"));
        condition.setItems(document.questions());
        condition.setItemLabelGenerator(each -> each.code() + " " + PolicyWords.of(each.wording()));
        condition.setWidthFull();
        if (old != null) {
            all.setValue(old.all());
            document.question(old.condition()).ifPresent(condition::setValue);
        }
        all.addValueChangeListener(change -> change.getValue().stream().findFirst()
                .filter(choice -> condition.isEmpty())
                .flatMap(choice -> document.question(choice.question()))
                .ifPresent(condition::setValue));
        var base = new DraftDesk.Base<>(old, found -> found.compound(code.getValue().strip()).orElse(null));
        FormDialog dialog = new FormDialog(
                title(old == null, "policy.rule"), Words.text("policy.rule.save"),
                () -> desk.save(base, seen -> new PolicyEdit.PutRule(seen, new CompoundRule(
                        text(code), words.wording(), new TreeSet<>(all.getValue()),
                        Fields.required(condition, "condition").code(), new TreeMap<>()))));
        Paragraph about = new Paragraph(Words.text("policy.rule.about"));
        about.addClassNames("mute", "small");
        dialog.with(about, code, words, all, condition)
                .field("code", code).field("all", all).field("condition", condition)
                .newerAt("policy");
        words.in(dialog, "wording");
        dialog.addClassName("wide-dialog");
        dialog.open();
    }

    void modification(@Nullable String code, @Nullable Wording old) {
        TextField name = code(code == null ? "" : code, code != null);
        TextPair words = new TextPair("policy.modification.words", old);
        var base = new DraftDesk.Base<>(old, found -> found.modifications().get(name.getValue().strip()));
        FormDialog dialog = new FormDialog(
                title(code == null, "policy.modification"), Words.text("policy.modification.save"),
                () -> desk.save(base, seen -> new PolicyEdit.PutModification(
                        named(name, words), seen, words.wording())));
        name.setVisible(code != null);
        dialog.with(name, words).field("code", name).newerAt("policy");
        words.in(dialog, "wording");
        dialog.open();
    }

    void letter(@Nullable String code, PolicyDocument.@Nullable LetterKind old) {
        TextField name = code(code == null ? "" : code, code != null);
        TextPair words = new TextPair("policy.letter.words", old == null ? null : old.wording());
        IntegerField days = new IntegerField(Words.text("policy.letter.days"));
        days.setValue(old == null ? null : old.days());
        var base = new DraftDesk.Base<>(old, found -> found.letters().get(name.getValue().strip()));
        FormDialog dialog = new FormDialog(
                title(code == null, "policy.letter"), Words.text("policy.letter.save"),
                () -> desk.save(base, seen -> new PolicyEdit.PutLetter(named(name, words), seen,
                        new PolicyDocument.LetterKind(words.wording(), days(days)))));
        name.setVisible(code != null);
        dialog.with(name, words, days).field("code", name).field("days", days).newerAt("policy");
        words.in(dialog, "wording");
        dialog.open();
    }

    static int days(IntegerField days) {
        int number = Fields.required(days, "days");
        if (number < 1 || number > MOST_DAYS) {
            throw Refusal.at("days", "screening.cell.days", MOST_DAYS);
        }
        return number;
    }

    static String title(boolean isNew, String what) {
        return Words.text(what + (isNew ? ".newTitle" : ".title"));
    }

    static TextField code(String code, boolean fixed) {
        TextField field = new TextField(Words.text("policy.code"));
        field.setValue(code);
        field.setReadOnly(fixed);
        return field;
    }

    static String text(TextField code) {
        String text = code.getValue().strip();
        if (!text.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}")) {
            throw Refusal.at("code", "policy.edit.smallCode");
        }
        return text;
    }

    /** A lasting name: as it is, or for something new made from the English words, which may be missing yet. */
    private String named(TextField name, TextPair words) {
        if (!name.isReadOnly() && !words.english().isEmpty()) {
            var taken = new TreeSet<>(desk.document().modifications().keySet());
            taken.addAll(desk.document().letters().keySet());
            name.setValue(AnswerList.fresh(words.english(), taken));
        }
        return name.isEmpty() ? "new" : name.getValue().strip();
    }

}
