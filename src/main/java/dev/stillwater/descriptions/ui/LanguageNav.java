package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Words;

/** From a treatment's description in one language to that in another. */
class LanguageNav extends Nav {

    private static final long serialVersionUID = 1L;

    LanguageNav(TreatmentId treatment, String shown) {
        addClassName("languages");
        setAriaLabel(Words.text("descriptions.text.languages"));
        Looks.LANGUAGES.forEach(code -> {
            Anchor link = new Anchor(address(treatment, code), Looks.language(code));
            link.getElement().setAttribute("lang", code);
            if (code.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }

    static String address(TreatmentId treatment, String language) {
        return "treatments/" + treatment.value() + "/text/" + language;
    }
}
