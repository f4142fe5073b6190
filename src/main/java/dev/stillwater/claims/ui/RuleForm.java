package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.claims.ClaimRule;
import dev.stillwater.claims.Place;
import dev.stillwater.claims.Severity;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A rule in the words of the field: what it is about, how strict, and the ways in which the claim is put. */
class RuleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final boolean mayEdit;
    private final TextField code = new TextField(Words.text("claims.rule.codeLabel"));
    private final Select<String> language = new Select<>();
    private final TextField family = new TextField(Words.text("claims.rule.familyLabel"));
    private final Select<Severity> severity = new Select<>();
    private final MultiSelectComboBox<JurisdictionCode> jurisdictions =
            new MultiSelectComboBox<>(Words.text("claims.rule.jurisdictionsLabel"));
    private final CheckboxGroup<Place> places = new CheckboxGroup<>(Words.text("claims.rule.placesLabel"));
    private final TextArea reason = new TextArea(Words.text("claims.rule.reasonLabel"));
    private final TextArea safer = new TextArea(Words.text("claims.rule.saferLabel"));
    private final TextArea disclaimer = new TextArea(Words.text("claims.rule.disclaimerLabel"));
    private final Checkbox denial = new Checkbox(Words.text("claims.rule.endsByDenial"));
    private final Checkbox safety = new Checkbox(Words.text("claims.rule.endsBySafety"));
    private final Div wordings = new Div();
    private final List<WordingEditor> editors = new ArrayList<>();

    RuleForm(Set<JurisdictionCode> places, boolean mayEdit) {
        this.mayEdit = mayEdit;
        language.setLabel(Words.text("claims.rule.languageLabel"));
        language.setItems(Looks.LANGUAGES);
        language.setItemLabelGenerator(Looks::language);
        severity.setLabel(Words.text("claims.rule.severityLabel"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> Words.of("claims.severity", one));
        severity.addValueChangeListener(change -> disclaimer.setVisible(change.getValue() == Severity.NEEDS_DISCLAIMER));
        jurisdictions.setItems(places);
        jurisdictions.setItemLabelGenerator(JurisdictionCode::value);
        jurisdictions.setPlaceholder(Words.text("claims.rule.everywhere"));
        this.places.setItems(Place.values());
        this.places.setItemLabelGenerator(one -> Words.of("claims.place", one));
        safer.setHelperText(Words.text("claims.rule.safer.help"));
        List.<HasValue<?, ?>>of(code, language, family, severity, jurisdictions, this.places, reason, safer, disclaimer, denial, safety)
                .forEach(field -> field.setReadOnly(!mayEdit));
        layOut();
    }

    private void layOut() {
        List.of(family, reason, safer, disclaimer).forEach(field -> field.getElement().getStyle().set("width", "100%"));
        Div first = new Div(code, language, severity, jurisdictions);
        first.addClassName("toolbar");
        Div cancels = new Div(denial, safety);
        cancels.addClassName("toolbar");
        wordings.addClassName("stack");
        Button add = new Button(Words.text("claims.wording.add"), click -> {
            add(new WordingEditor(WordingEditor.EMPTY, mayEdit, this::remove));
            renumber();
        });
        add.setVisible(mayEdit);
        getContent().addClassName("stack");
        getContent().add(
                new Panel(Words.text("claims.rule.about")).with(first, family, reason, safer, disclaimer, places, cancels), wordings, add);
    }

    /** The fields as the service names them. */
    Map<String, HasValue<?, ?>> fields() {
        return Map.of("code", code, "language", language, "family", family, "reason", reason, "saferWording", safer,
                "disclaimer", disclaimer);
    }

    /** A rule that is not there yet. */
    void showNew() {
        language.setValue("en");
        severity.setValue(Severity.NEEDS_EVIDENCE);
        places.setValue(EnumSet.allOf(Place.class));
        denial.setValue(true);
        safety.setValue(true);
        disclaimer.setVisible(false);
        add(new WordingEditor(WordingEditor.EMPTY, mayEdit, this::remove));
        renumber();
    }

    /** A rule that is there: its code and language are its name. */
    void show(ClaimRule rule) {
        code.setValue(rule.code());
        language.setValue(rule.language());
        code.setReadOnly(true);
        language.setReadOnly(true);
        family.setValue(rule.family());
        severity.setValue(rule.severity());
        Set<JurisdictionCode> known = new TreeSet<>(jurisdictions.getListDataView().getItems().toList());
        known.addAll(rule.jurisdictions());
        jurisdictions.setItems(known);
        jurisdictions.setValue(rule.jurisdictions());
        places.setValue(rule.looksIn());
        reason.setValue(rule.reason());
        safer.setValue(rule.saferWording());
        disclaimer.setValue(rule.disclaimer() == null ? "" : rule.disclaimer());
        disclaimer.setVisible(rule.severity() == Severity.NEEDS_DISCLAIMER);
        denial.setValue(rule.endsByDenial());
        safety.setValue(rule.endsBySafety());
        rule.wordings().forEach(wording -> add(new WordingEditor(wording, mayEdit, this::remove)));
        renumber();
    }

    ClaimRule rule() {
        String text = severity.getValue() == Severity.NEEDS_DISCLAIMER ? disclaimer.getValue().strip() : "";
        return new ClaimRule(code.getValue().strip(), family.getValue().strip(), language.getValue(), severity.getValue(),
                reason.getValue().strip(), safer.getValue().strip(), text.isEmpty() ? null : text, jurisdictions.getValue(),
                places.getValue(), denial.getValue(), safety.getValue(), editors.stream().map(WordingEditor::wording).toList());
    }

    private void add(WordingEditor editor) {
        editors.add(editor);
        wordings.add(editor);
    }

    private void remove(WordingEditor editor) {
        editors.remove(editor);
        wordings.remove(editor);
        renumber();
    }

    private void renumber() {
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).setNumber(i + 1);
        }
    }
}
