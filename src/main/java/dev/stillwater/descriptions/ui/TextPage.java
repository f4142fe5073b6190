package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.NumberedPlace;
import dev.stillwater.descriptions.SafeMarkdown;
import dev.stillwater.uikit.Words;
import java.util.List;

/** A description as a guest reads it, with the words in which claims were found underlined. */
class TextPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<NumberedPlace> remarks;

    TextPage(String name, DescriptionTexts texts, List<Finding> findings) {
        this(name, texts, findings, List.of());
    }

    /** @param remarks the passages that remarks are about, where they stand in these texts */
    TextPage(String name, DescriptionTexts texts, List<Finding> findings, List<NumberedPlace> remarks) {
        this.remarks = remarks;
        getContent().addClassName("text-page");
        add("text-name", SafeMarkdown.plainHtml(name, in(CopyField.NAME, findings)));
        if (!texts.shortText().isBlank()) {
            add("text-short", SafeMarkdown.plainHtml(
                    texts.shortText(), in(CopyField.SHORT_TEXT, findings), about(CopyField.SHORT_TEXT)));
        }
        section("", texts, CopyField.FULL_TEXT, findings);
        section("descriptions.text.field.preparation", texts, CopyField.PREPARATION, findings);
        section("descriptions.text.field.aftercare", texts, CopyField.AFTERCARE, findings);
    }

    /** With what menus print below the text, or in some places only. */
    TextPage withDisclaimers(List<String> disclaimers) {
        disclaimers.forEach(text -> {
            Paragraph below = new Paragraph(text);
            below.addClassNames("small", "text-disclaimer");
            getContent().add(below);
        });
        return this;
    }

    private void section(String headingKey, DescriptionTexts texts, CopyField field, List<Finding> findings) {
        String markdown = texts.of(field);
        if (markdown.isBlank()) {
            return;
        }
        if (!headingKey.isEmpty()) {
            getContent().add(new H3(Words.text(headingKey)));
        }
        add("text-body", SafeMarkdown.html(markdown, in(field, findings), about(field)));
    }

    private void add(String cssClass, String html) {
        getContent().add(new Html("<div class=\"" + cssClass + "\" dir=\"auto\">" + html + "</div>"));
    }

    private List<NumberedPlace> about(CopyField field) {
        return remarks.stream().filter(remark -> remark.place().field() == field).toList();
    }

    private static List<Finding> in(CopyField field, List<Finding> findings) {
        return findings.stream().filter(finding -> finding.field() == field).toList();
    }
}
