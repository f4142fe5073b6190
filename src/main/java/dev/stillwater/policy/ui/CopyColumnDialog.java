package dev.stillwater.policy.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdit;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives one technique the outcomes of another; says how many cells that changes before it does. */
final class CopyColumnDialog {

    private final PolicyEditing editing;
    private final PolicyDocument document;
    private final Select<ModalityCode> from = new Select<>();
    private final MultiSelectComboBox<ModalityCode> to = new MultiSelectComboBox<>(Words.text("policy.copy.into"));
    private final RadioButtonGroup<Boolean> onlyEmpty = new RadioButtonGroup<>(Words.text("policy.copy.which"));
    private final Paragraph consequence = new Paragraph();

    private CopyColumnDialog(PolicyEditing editing, PolicyDocument document, Map<ModalityCode, String> names) {
        this.editing = editing;
        this.document = document;
        from.setLabel(Words.text("policy.copy.from"));
        from.setItems(names.keySet());
        from.setItemLabelGenerator(names::get);
        to.setItems(names.keySet());
        to.setItemLabelGenerator(names::get);
        onlyEmpty.setItems(true, false);
        onlyEmpty.setItemLabelGenerator(only -> Words.text(only ? "policy.copy.empty" : "policy.copy.all"));
        onlyEmpty.setValue(true);
        consequence.getElement().setAttribute("role", "status");
        from.addValueChangeListener(change -> tell());
        to.addValueChangeListener(change -> tell());
        onlyEmpty.addValueChangeListener(change -> tell());
        tell();
    }

    private PolicyEdit.Cells copied(PolicyDocument seen) {
        return editing.copied(seen, Fields.required(from, "from"), to.getValue(), onlyEmpty.getValue());
    }

    private void tell() {
        consequence.setText(from.isEmpty() || to.isEmpty() ? Words.text("policy.copy.choose") : counted());
    }

    private String counted() {
        try {
            PolicyEdit.Cells cells = copied(document);
            long replaced = cells.before().values().stream().filter(cell -> !cell.isEmpty()).count();
            return Words.text("policy.copy.count", cells.after().size(), replaced);
        } catch (Refusal refusal) {
            return Words.whys(refusal.whys());
        }
    }

    static void open(PolicyEditing editing, DraftDesk desk, Map<ModalityCode, String> names) {
        var form = new CopyColumnDialog(editing, desk.document(), names);
        var base = new DraftDesk.Base<>(desk.document(), found -> found);
        Div columns = new Div(form.from, form.to);
        columns.addClassName("form-columns");
        new FormDialog(Words.text("policy.copy.title"), Words.text("policy.copy.save"), () -> form.save(desk, base))
                .with(columns, form.onlyEmpty, form.consequence)
                .required("from", form.from)
                .field("to", form.to)
                .newerAt("policy")
                .open();
    }

    private void save(DraftDesk desk, DraftDesk.Base<PolicyDocument> base) {
        desk.save(base, seen -> {
            PolicyEdit.Cells cells = copied(orShown(seen));
            if (cells.after().isEmpty()) {
                throw Refusal.at("to", "policy.copy.nothing");
            }
            Notices.done(Words.text("policy.copy.done", cells.after().size()));
            return cells;
        });
    }

    private PolicyDocument orShown(@Nullable PolicyDocument seen) {
        return seen == null ? document : seen;
    }
}
