package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.uikit.Words;

/** What head office says of a treatment beyond its parts, and what locations may set for themselves. */
class ExtrasEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final CheckboxGroup<String> allergens = new CheckboxGroup<>(Words.text("treatments.extras.allergens"));
    private final Checkbox heat = new Checkbox(Words.text("treatments.extras.heat"));
    private final CheckboxGroup<LocalField> localFields = new CheckboxGroup<>(Words.text("treatments.extras.localFields"));

    ExtrasEditor(TreatmentExtras extras, LibraryWords words, Runnable changed) {
        allergens.setItems(words.allergens().keySet());
        allergens.setItemLabelGenerator(code -> Words.local(words.allergen(code)));
        allergens.setHelperText(Words.text("treatments.extras.allergens.help"));
        allergens.setValue(extras.allergens());
        heat.setValue(extras.heat());
        heat.setHelperText(Words.text("treatments.extras.heat.help"));
        localFields.setItems(LocalField.values());
        localFields.setItemLabelGenerator(field -> Words.of("treatments.extras.localField", field));
        localFields.setHelperText(Words.text("treatments.extras.localFields.help"));
        localFields.setValue(extras.localFields());
        allergens.addValueChangeListener(change -> changed.run());
        heat.addValueChangeListener(change -> changed.run());
        localFields.addValueChangeListener(change -> changed.run());
        getContent().add(allergens, heat, localFields);
        getContent().addClassName("stack");
    }

    /** What was typed, over the enhancements that are edited elsewhere. */
    TreatmentExtras read(TreatmentExtras enhanced) {
        return new TreatmentExtras(allergens.getValue(), heat.getValue(), localFields.getValue(), enhanced.enhancements());
    }
}
