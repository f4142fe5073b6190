package dev.stillwater.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.policy.Wording;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One text in English and in Spanish, side by side. */
class TextPair extends Div {

    private static final long serialVersionUID = 1L;
    private final TextArea english;
    private final TextArea spanish;
    private final transient Wording old;

    /** @param label what it is, such as "Question in {0}" */
    TextPair(String label, @Nullable Wording wording) {
        old = wording == null ? new Wording(new TreeMap<>()) : wording;
        english = area(label, "en");
        spanish = area(label, "es");
        addClassNames("form-columns", "text-pair");
        add(english, spanish);
    }

    private TextArea area(String label, String language) {
        TextArea area = new TextArea(Words.text(label, Words.text("policy.language." + language)));
        area.setValue(old.texts().getOrDefault(language, ""));
        area.setMinRows(1);
        area.setWidthFull();
        return area;
    }

    /** Refusals of {@code name} show at the English text, of {@code nameEs} at the Spanish. */
    TextPair in(FormDialog dialog, String name) {
        dialog.field(name, english).field(name + "Es", spanish);
        return this;
    }

    boolean isBlank() {
        return english.getValue().isBlank() && spanish.getValue().isBlank();
    }

    /** What is written, with the texts of other languages as they were. */
    Wording wording() {
        return old.with("en", english.getValue().strip()).with("es", spanish.getValue().strip());
    }

    /** The same, or nothing where nothing is written. */
    @Nullable Wording wordingOrNone() {
        return isBlank() ? null : wording();
    }

    String english() {
        return english.getValue().strip();
    }

    void set(String inEnglish, String inSpanish) {
        english.setValue(inEnglish);
        spanish.setValue(inSpanish);
    }
}
