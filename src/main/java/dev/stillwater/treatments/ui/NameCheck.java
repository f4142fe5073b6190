package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.claims.ClaimDesk;
import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Copy;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.claims.ui.SeverityLook;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says below the field of a name, while it is typed, which of its words are claims. */
@Component
class NameCheck {

    private static final int PAUSE = 150;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^\\s.!?]*(?: [^\\s.!?]+){0,3}");

    private final ClaimDesk desk;

    NameCheck(ClaimDesk desk) {
        this.desk = desk;
    }

    /** @param language of what is typed there */
    void follow(TextField field, String language, CopyField where) {
        follow(field, language, where, where != CopyField.SECTION);
    }

    /** The name of a technique, which stands on no page of its own. */
    void followTechnique(TextField field, String language) {
        follow(field, language, CopyField.NAME, false);
    }

    private void follow(TextField field, String language, CopyField where, boolean printed) {
        Span help = new Span(field.getHelperText() == null ? "" : field.getHelperText());
        Div found = new Div();
        found.addClassName("name-claims");
        found.getElement().setAttribute("aria-live", "polite");
        field.setHelperComponent(new Div(help, found));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> show(change.getValue(), language, where, printed, found));
        show(field.getValue(), language, where, printed, found);
    }

    private void show(String name, String language, CopyField where, boolean printed, Div found) {
        found.removeAll();
        if (name.isBlank()) {
            return;
        }
        ClaimReport report = desk.check(Copy.of(language, where, name));
        if (report.languageWithoutRules()) {
            found.add(new Div(Status.WAIT.word(Words.text("treatments.name.unchecked"))));
        }
        report.findings().forEach(finding -> found.add(line(finding, printed)));
    }

    private static Div line(Finding finding, boolean printed) {
        String where = finding.jurisdictions().isEmpty()
                ? ""
                : " (" + finding.jurisdictions().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")) + ")";
        Div line = new Div(
                SeverityLook.word(finding.severity()),
                new Span(" " + Words.text("treatments.name.claim", finding.excerpt(), finding.reason()) + where));
        if (finding.severity() != Severity.NOTICE) {
            line.add(new Span(" " + (isName(finding.saferWording())
                    ? Words.text("treatments.name.safer", finding.saferWording())
                    : Words.text("treatments.name.instead"))));
        }
        if (finding.disclaimer() != null && printed) {
            line.add(new Span(" " + Words.text("treatments.name.disclaimer", finding.disclaimer())));
        }
        return line;
    }

    /** Safer wordings are written for sentences; one that begins like a name and does not end like a sentence can be one. */
    static boolean isName(String wording) {
        return NAME.matcher(wording.strip()).matches();
    }
}
