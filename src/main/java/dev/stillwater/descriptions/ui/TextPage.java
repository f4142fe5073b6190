package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.SafeMarkdown;
import dev.stillwater.uikit.Words;
import java.util.List;

/** A description as a guest reads it, with the words in which claims were found underlined. */
class TextPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TextPage(String name, DescriptionTexts texts, List<Finding> findings) {
        getContent().addClassName("text-page");
        getContent().getElement().setAttribute("dir", "auto");
        add("text-name", SafeMarkdown.plainHtml(name, in(CopyField.NAME, findings)));
        if (!texts.shortText().isBlank()) {
            add("text-short", SafeMarkdown.plainHtml(texts.shortText(), in(CopyField.SHORT_TEXT, findings)));
        }
        section("", texts.full(), in(CopyField.FULL_TEXT, findings));
        section("descriptions.text.field.preparation", texts.preparation(), in(CopyField.PREPARATION, findings));
        section("descriptions.text.field.aftercare", texts.aftercare(), in(CopyField.AFTERCARE, findings));
    }

    private void section(String headingKey, String markdown, List<Finding> findings) {
        if (markdown.isBlank()) {
            return;
        }
        if (!headingKey.isEmpty()) {
            getContent().add(new H3(Words.text(headingKey)));
        }
        add("text-body", SafeMarkdown.html(markdown, findings));
    }

    private void add(String cssClass, String html) {
        getContent().add(new Html("<div class=\"" + cssClass + "\">" + html + "</div>"));
    }

    private static List<Finding> in(CopyField field, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.field() == field).toList();
    }
}
