package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.claims.CheckedTexts;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.RuleImpact;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which approved descriptions and names would fall with changed rules, and which would stand again. */
class ImpactList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    /** What changed rules of all languages mean. */
    ImpactList(RuleImpact impact) {
        this(impact, "");
    }

    /** @param language the only one whose copy was looked at; blank for all */
    ImpactList(RuleImpact impact, String language) {
        getContent().addClassNames("stack-s", "claim-impact");
        boolean none = impact.falling().isEmpty() && impact.clearing().isEmpty();
        getContent().add(new Paragraph(Words.text(none ? "claims.impact.none" : "claims.impact.some",
                impact.checked(), impact.falling().size(), impact.clearing().size())));
        if (!language.isBlank()) {
            getContent().add(new Paragraph(Words.text("claims.impact.language", Looks.language(language))));
        }
        list("claims.impact.falling", impact.falling(), RuleImpact.Line::found);
        list("claims.impact.clearing", impact.clearing(), RuleImpact.Line::gone);
    }

    /** Where it is mended. */
    private static String address(CheckedTexts.CheckedText text) {
        return switch (text.kind()) {
            case DESCRIPTION -> "treatments/" + text.subject() + "/text/" + text.copy().language();
            case TREATMENT_NAME -> "treatments/" + text.subject();
            case LIBRARY_NAME -> "treatments/rules";
        };
    }

    private void list(String key, List<RuleImpact.Line> lines, Function<RuleImpact.Line, List<Finding>> findings) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        lines.stream().limit(SHOWN).forEach(line -> {
            Anchor name = new Anchor(address(line.text()), line.text().kind() == CheckedTexts.Kind.DESCRIPTION
                    ? line.text().name() : Words.text("claims.impact.name", line.text().name()));
            Span words = new Span(findings.apply(line).stream()
                    .map(finding -> "“" + finding.excerpt() + "” (" + finding.rule() + ")")
                    .distinct().collect(Collectors.joining(", ")));
            words.addClassName("small");
            list.add(new ListItem(name, words));
        });
        getContent().add(new H3(Words.text(key)), list);
        if (lines.size() > SHOWN) {
            getContent().add(new Span(Words.text("claims.impact.more", lines.size() - SHOWN)));
        }
    }
}
