package dev.stillwater.policy.ui;

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
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

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

    private OutcomeDialog(PolicyDocument document, Map<ModalityCode, String> names, Question question) {
        this.document = document;
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
        from.setItems(anchors(question));
        from.setItemLabelGenerator(anchor -> CellWords.anchor(anchor, document));
        modalities.setItems(names.keySet());
        modalities.setItemLabelGenerator(names::get);
        modalities.setWidthFull();
        wait.addClassName("form-columns");
        kinds.addValueChangeListener(change -> showParts(change.getValue()));
    }

    private String letterWords(String code) {
        var kind = document.letters().get(code);
        return Words.text("screening.outcome.letterOf", PolicyWords.of(kind.wording()), kind.days());
    }

    /** The visit, and the dates and weeks that this question and its follow-ups ask for. */
    private List<Outcome.Anchor> anchors(Question question) {
        var anchors = new ArrayList<Outcome.Anchor>();
        anchors.add(Outcome.Anchor.VISIT);
        for (Question each : document.questions()) {
            boolean near =
                    each.code().equals(question.code())
                            || each.after() != null
                                    && each.after().question().equals(question.code())
                            || question.after() != null
                                    && question.after().question().equals(each.code());
            if (near && each.kind() == Question.Kind.SINCE) {
                anchors.add(Outcome.Anchor.dateOf(each.code()));
            }
            if (near && each.kind() == Question.Kind.NUMBER) {
                anchors.add(Outcome.Anchor.weeksOf(each.code()));
            }
        }
        return anchors;
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
        if (kinds.getValue().isEmpty()) {
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

    /** @param save is told the outcomes and the modalities they hold for; its refusals are shown */
    static void open(
            PolicyDocument document,
            Map<ModalityCode, String> names,
            MatrixRow row,
            ModalityCode modality,
            BiConsumer<Cell, Set<ModalityCode>> save) {
        var editor = new OutcomeDialog(document, names, row.question());
        if (row.option() != null) {
            editor.show(row.option().cell(modality), modality);
        }
        Paragraph about = new Paragraph(QuestionWords.choice(document, row.choice()));
        new FormDialog(
                        Words.text("screening.editor.title"),
                        Words.text("screening.editor.save"),
                        () -> save.accept(editor.entered(), editor.modalities.getValue()))
                .with(about, editor.kinds, editor.changes, editor.letter, editor.wait, editor.modalities)
                .field("outcomes", editor.kinds)
                .field("changes", editor.changes)
                .field("kind", editor.letter)
                .field("days", editor.days)
                .field("from", editor.from)
                .field("modalities", editor.modalities)
                .newerAt("policy")
                .open();
    }
}
