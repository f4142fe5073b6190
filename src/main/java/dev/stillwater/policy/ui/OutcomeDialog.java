package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Says what an answer means for one modality, or for several at once. */
final class OutcomeDialog {

    private final PolicyDocument document;
    private final CheckboxGroup<Headline> kinds =
            new CheckboxGroup<>(Words.text("screening.editor.outcomes"));
    private final MultiSelectComboBox<String> changes =
            new MultiSelectComboBox<>(Words.text("screening.editor.changes"));
    private final Select<String> letter = new Select<>();
    private final IntegerField days = new IntegerField(Words.text("screening.editor.days"));
    private final Select<Outcome.Anchor> from = new Select<>();
    private final MultiSelectComboBox<ModalityCode> modalities =
            new MultiSelectComboBox<>(Words.text("screening.editor.modalities"));
    private final Div wait = new Div(days, from);

    /** A compound rule need not say anything for a technique. */
    private final boolean mayBeEmpty;
    private final Button wholeRow = new Button(Words.text("policy.editor.wholeRow"));

    private OutcomeDialog(PolicyDocument document, Map<ModalityCode, String> names, MatrixRow row) {
        this.document = document;
        mayBeEmpty = row.rule() != null;
        kinds.setItems(Headline.values());
        kinds.setItemLabelGenerator(kind -> Words.of("screening.editor.kind", kind));
        changes.setItems(document.modifications().keySet());
        changes.setItemLabelGenerator(code -> PolicyWords.of(document.modifications().get(code)));
        changes.setWidthFull();
        letter.setLabel(Words.text("screening.editor.letter"));
        letter.setItems(document.letters().keySet());
        letter.setItemLabelGenerator(this::letterWords);
        letter.setWidthFull();
        from.setLabel(Words.text("screening.editor.from"));
        from.setItems(anchors(row));
        from.setItemLabelGenerator(anchor -> CellWords.anchor(anchor, document));
        List<ModalityCode> asked = names.keySet().stream().filter(row::concerns).toList();
        modalities.setItems(asked);
        wholeRow.addThemeVariants(ButtonVariant.TERTIARY);
        wholeRow.addClickListener(click -> modalities.setValue(Set.copyOf(asked)));
        modalities.setItemLabelGenerator(names::get);
        modalities.setWidthFull();
        wait.addClassName("form-columns");
        kinds.addValueChangeListener(change -> showParts(change.getValue()));
    }

    private String letterWords(String code) {
        var kind = document.letters().get(code);
        return Words.text("screening.outcome.letterOf", PolicyWords.of(kind.wording()), kind.days());
    }

    /** The visit, and the dates and weeks that this question and those near it ask for. */
    private List<Outcome.Anchor> anchors(MatrixRow row) {
        var anchors = new ArrayList<Outcome.Anchor>();
        anchors.add(Outcome.Anchor.VISIT);
        for (Question each : document.questions()) {
            if (each.kind() == Question.Kind.SINCE && isNear(each, row)) {
                anchors.add(Outcome.Anchor.dateOf(each.code()));
            }
            if (each.kind() == Question.Kind.NUMBER && isNear(each, row)) {
                anchors.add(Outcome.Anchor.weeksOf(each.code()));
            }
        }
        // What is counted from elsewhere stays possible.
        row.cells().stream()
                .flatMap(cell -> cell.all(Outcome.Defer.class))
                .map(Outcome.Defer::from)
                .filter(anchor -> !anchors.contains(anchor))
                .forEach(anchors::add);
        return anchors;
    }

    private static boolean isNear(Question each, MatrixRow row) {
        Question question = row.question();
        if (question == null) {
            return row.rule() != null
                    && row.rule().all().stream().anyMatch(choice -> choice.question().equals(each.code())
                            || each.after() != null && each.after().question().equals(choice.question()));
        }
        return each.code().equals(question.code())
                || each.after() != null && each.after().question().equals(question.code())
                || question.after() != null && question.after().question().equals(each.code());
    }

    private void showParts(Set<Headline> chosen) {
        changes.setVisible(chosen.contains(Headline.PROCEED_WITH_CHANGES));
        letter.setVisible(chosen.contains(Headline.CLEARANCE_NEEDED));
        wait.setVisible(chosen.contains(Headline.NOT_BEFORE));
    }

    private void show(Cell cell, ModalityCode modality) {
        var chosen = new TreeSet<Headline>();
        from.setValue(Outcome.Anchor.VISIT);
        for (Outcome outcome : cell.outcomes()) {
            chosen.add(outcome.headline());
            switch (outcome) {
                case Outcome.Modify modify -> changes.setValue(modify.changes());
                case Outcome.Clearance needed -> letter.setValue(needed.kind());
                case Outcome.Defer defer -> {
                    days.setValue(defer.days());
                    from.setValue(defer.from());
                }
                case Outcome.Proceed _, Outcome.Refuse _ -> {}
            }
        }
        kinds.setValue(chosen);
        modalities.setValue(Set.of(modality));
        showParts(chosen);
    }

    private Cell entered() {
        if (kinds.getValue().isEmpty() && !mayBeEmpty) {
            throw Refusal.at("outcomes", "screening.editor.outcomeMissing");
        }
        if (modalities.getValue().isEmpty()) {
            throw Refusal.at("modalities", "refusal.required");
        }
        var outcomes = new ArrayList<Outcome>();
        for (Headline kind : kinds.getValue()) {
            outcomes.add(switch (kind) {
                case PROCEED -> Outcome.PROCEED;
                case PROCEED_WITH_CHANGES -> new Outcome.Modify(new TreeSet<>(changes.getValue()));
                case CLEARANCE_NEEDED -> new Outcome.Clearance(Fields.required(letter, "kind"));
                case NOT_BEFORE -> new Outcome.Defer(
                        Fields.required(days, "days"), Fields.required(from, "from"));
                case REFUSED -> Outcome.REFUSE;
            });
        }
        return new Cell(outcomes);
    }

    static void open(DraftDesk desk, Map<ModalityCode, String> names, MatrixRow row, ModalityCode modality) {
        var editor = new OutcomeDialog(desk.document(), names, row);
        editor.show(row.cell(modality), modality);
        var base = new DraftDesk.Base<>(desk.document(), found -> found);
        Paragraph about = new Paragraph(row.rule() != null
                ? row.rule().code() + "  " + QuestionWords.together(desk.document(), row.rule())
                : QuestionWords.choice(desk.document(), row.choice()));
        Div where = new Div(editor.modalities, editor.wholeRow);
        where.addClassName("outcome-where");
        new FormDialog(
                        Words.text("screening.editor.title"),
                        Words.text("screening.editor.save"),
                        () -> desk.save(base, seen -> editor.edit(seen == null ? desk.document() : seen, row)))
                .with(about, editor.kinds, editor.changes, editor.letter, editor.wait, where)
                .field("outcomes", editor.kinds)
                .field("changes", editor.changes)
                .field("kind", editor.letter)
                .field("days", editor.days)
                .field("from", editor.from)
                .field("modalities", editor.modalities)
                .newerAt("policy")
                .open();
    }

    private PolicyEdit edit(PolicyDocument seen, MatrixRow row) {
        Cell cell = entered();
        var before = new HashMap<PolicyEdit.Place, Cell>();
        var after = new HashMap<PolicyEdit.Place, Cell>();
        for (ModalityCode each : modalities.getValue()) {
            var place = new PolicyEdit.Place(row.key(), each);
            before.put(place, seen.cells(row.key()).map(cells -> cells.get(each)).orElse(Cell.EMPTY));
            after.put(place, cell);
        }
        return new PolicyEdit.Cells(before, after);
    }
}
