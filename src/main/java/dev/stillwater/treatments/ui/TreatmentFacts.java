package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Names, section and minimum age of a treatment. */
class TreatmentFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CODE = 60;
    private static final int OLDEST = 99;
    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";

    private final TextField name = new TextField(Words.text("treatments.name"));
    private final TextField nameEs = new TextField(Words.text("treatments.nameEs"));
    private final TextField code = new TextField(Words.text("treatments.code"));
    private final Select<String> section = new Select<>();
    private final IntegerField minimumAge = new IntegerField(Words.text("treatments.minimumAge"));

    TreatmentFacts(LibraryWords words, TreatmentData data, NameCheck claims, Runnable changed) {
        name.setHelperText(Words.text("treatments.name.help"));
        code.setHelperText(Words.text("treatments.code.help"));
        section.setLabel(Words.text("treatments.section"));
        section.setItems(words.sections().keySet());
        section.setItemLabelGenerator(item -> item == null ? "" : Words.local(words.section(item)));
        code.setAllowedCharPattern("[a-z0-9-]");
        code.setMaxLength(LONGEST_CODE);
        minimumAge.setStepButtonsVisible(true);
        name.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(true);
        section.addClassName("required");
        minimumAge.setRequiredIndicatorVisible(true);
        minimumAge.setMin(0);
        minimumAge.setMax(OLDEST);
        String ages = Words.text("treatments.age.range", 0, OLDEST);
        minimumAge.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(ages).setMinErrorMessage(ages).setMaxErrorMessage(ages));
        name.setValue(data.name());
        nameEs.setValue(data.nameEs());
        code.setValue(data.isNew() && data.code().isEmpty() ? slug(data.name()) : data.code());
        section.setValue(words.sections().containsKey(data.section()) ? data.section() : null);
        minimumAge.setValue(data.minimumAge());
        if (data.isNew()) {
            proposeCode();
        }
        List.<HasValue<?, ?>>of(name, nameEs, code, section, minimumAge)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        claims.follow(name, "en", CopyField.NAME);
        claims.follow(nameEs, "es", CopyField.NAME);
        getContent().add(name, nameEs, section, minimumAge, code);
        getContent().addClassName("form-columns");
    }

    /** The fields, by the names under which the service refuses them. */
    Map<String, HasValue<?, ?>> fields() {
        return Map.of("name", name, "nameEs", nameEs, "code", code, "section", section, "minimumAge", minimumAge);
    }

    void focus() {
        name.focus();
    }

    /** @throws Refusal at the fields that are empty or no number, all at once */
    void check() {
        Refusal.together(
                () -> Fields.required(name, "name"),
                () -> Fields.required(section, "section"),
                () -> Fields.required(minimumAge, "minimumAge"),
                this::checkCode);
    }

    private void checkCode() {
        if (!Fields.required(code, "code").strip().matches(CODE)) {
            throw Refusal.at("code", "treatments.code.form", LONGEST_CODE);
        }
    }

    /**
     * What was typed, over the rest of {@code data}.
     *
     * @throws Refusal at a field that is empty or is no number
     */
    TreatmentData read(TreatmentData data) {
        return new TreatmentData(
                data.id(), data.version(), Fields.required(code, "code"), Fields.required(name, "name"),
                nameEs.getValue(), Objects.requireNonNullElse(section.getValue(), ""), data.state(),
                Fields.required(minimumAge, "minimumAge"), data.variants(), data.priceBands());
    }

    /** Derives the code from the name for as long as nobody types one. */
    private void proposeCode() {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> {
            if (code.getValue().equals(slug(change.getOldValue()))) {
                code.setValue(slug(change.getValue()));
            }
        });
    }

    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST_CODE ? slug.substring(0, LONGEST_CODE).replaceAll("-$", "") : slug;
    }
}
