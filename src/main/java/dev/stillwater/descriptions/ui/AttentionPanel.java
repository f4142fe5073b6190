package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.FallingSoon;
import dev.stillwater.descriptions.FlaggedDescription;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.descriptions.StudiedClaim;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.FlaggedName;
import dev.stillwater.treatments.FlaggedNames;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
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
        section(parts, "descriptions.attention.soon", flagged.countSoon(),
                flagged.soon(PageRequest.of(0, FIRST_FEW)).stream().map(AttentionPanel::line).toList());
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
        Div line = new Div(to(one.treatment(), one.treatmentNames(), one.language(), one.number()));
        if (!one.reasons().isBlank()) {
            line.add(small(one.reasons()));
        }
        one.lost().forEach(claim -> line.add(small(StudyWords.of(claim))));
        one.lost().stream().map(StudiedClaim::study).distinct().forEach(study -> line.add(toStudy(
                study, one.lost().stream().filter(claim -> claim.study().equals(study)).findFirst().orElseThrow().title())));
        line.add(small(Words.text("descriptions.attention.since", Moments.at(one.since()))));
        line.addClassNames("stack-s", "grow");
        return new ListItem(line);
    }

    private static ListItem line(FallingSoon one) {
        Div line = new Div(
                to(one.treatment(), one.treatmentNames(), one.language(), one.number()),
                small(Words.text("descriptions.study.ENDS_SOON", one.title(), one.until())), toStudy(one.study(), one.title()));
        line.addClassNames("stack-s", "grow");
        return new ListItem(line);
    }

    private static Anchor to(TreatmentId treatment, LocalText names, String language, int number) {
        return new Anchor(LanguageNav.address(treatment, language) + "?version=" + number, Words.text(
                "descriptions.open.about", Words.local(names), Looks.language(language),
                Words.text("descriptions.versions.number", number)));
    }

    private static Anchor toStudy(EvidenceId study, String title) {
        Anchor link = new Anchor("evidence?study=" + study.value(), Words.text("descriptions.standing.studyOf", title));
        link.addClassName("small");
        return link;
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
