package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.FlaggedDescription;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.treatments.FlaggedName;
import dev.stillwater.treatments.FlaggedNames;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/**
 * Everything about descriptions that somebody at head office has to act on and that waits for
 * nobody: texts and names that fell under changed rules, studies past their day, languages that are missing.
 */
class AttentionPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_FEW = 20;

    private final transient FlaggedDescriptions flagged;
    private final transient FlaggedNames names;
    private final transient EvidenceLibrary evidence;
    private final transient TreatmentLibrary library;

    AttentionPanel(FlaggedDescriptions flagged, FlaggedNames names, EvidenceLibrary evidence, TreatmentLibrary library) {
        this.flagged = flagged;
        this.names = names;
        this.evidence = evidence;
        this.library = library;
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.attention"));
    }

    void show() {
        List<Component> parts = new ArrayList<>();
        section(parts, "descriptions.attention.flagged", flagged.count(),
                flagged.list(PageRequest.of(0, FIRST_FEW)).stream().map(AttentionPanel::line).toList());
        section(parts, "descriptions.attention.names", names.count(),
                names.list(PageRequest.of(0, FIRST_FEW)).stream().map(AttentionPanel::line).toList());
        section(parts, "descriptions.attention.overdue", evidence.countOverdue(),
                evidence.overdue(PageRequest.of(0, FIRST_FEW)).stream().map(AttentionPanel::line).toList());
        List<ListItem> missing = new ArrayList<>();
        Looks.LANGUAGES.forEach(language -> {
            long number = library.count(new TreatmentFilter("", null, null, null, TreatmentState.ACTIVE, language, false));
            if (number > 0) {
                missing.add(line(language, number));
            }
        });
        section(parts, "descriptions.attention.missing", missing.size(), missing);
        if (parts.isEmpty()) {
            parts.add(Status.GOOD.word(Words.text("descriptions.attention.none")));
        }
        getContent().show(parts);
    }

    private static void section(List<Component> parts, String title, long number, List<ListItem> lines) {
        if (lines.isEmpty()) {
            return;
        }
        parts.add(new H3(Words.text(title, number)));
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        lines.forEach(list::add);
        parts.add(list);
        if (number > lines.size()) {
            parts.add(small(Words.text("descriptions.open.more", number - lines.size())));
        }
    }

    private static ListItem line(FlaggedDescription one) {
        return line(
                new Anchor(LanguageNav.address(one.treatment(), one.language()), Words.text(
                        "descriptions.open.about", Words.local(one.treatmentNames()), Looks.language(one.language()),
                        Words.text("descriptions.versions.number", one.number()))),
                one.reasons(), Words.text("descriptions.attention.since", Moments.at(one.since())));
    }

    private static ListItem line(FlaggedName one) {
        return line(
                new Anchor(one.treatment().map(id -> "treatments/" + id.value()).orElse("treatments/rules"), one.name()),
                "“" + one.words() + "” (" + one.rule() + ")", Words.text("descriptions.attention.since", Moments.at(one.since())));
    }

    private static ListItem line(EvidenceRecord one) {
        return line(
                new Anchor("evidence?study=" + one.id().value(), one.study().title()),
                Words.text("descriptions.attention.reviewBy", one.reviewBy()), "");
    }

    private static ListItem line(String language, long number) {
        return line(
                new Anchor("treatments?lacking=" + language + "&state=ACTIVE", Words.text(
                        "descriptions.attention.lacking", number, Looks.language(language))), "", "");
    }

    private static ListItem line(Anchor to, String first, String second) {
        Div all = new Div(to);
        List.of(first, second).stream().filter(text -> !text.isBlank()).forEach(text -> all.add(small(text)));
        all.addClassNames("stack-s", "grow");
        return new ListItem(all);
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("mute", "small");
        return span;
    }
}
