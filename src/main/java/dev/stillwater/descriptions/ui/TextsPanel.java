package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Optional;

/** How far the description is in each language, and the way to it. */
class TextsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    private final transient DescriptionDesk desk;
    private final transient FlaggedDescriptions flagged;

    TextsPanel(DescriptionDesk desk, FlaggedDescriptions flagged) {
        this.desk = desk;
        this.flagged = flagged;
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.texts"));
    }

    void show(TreatmentId treatment) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        Looks.LANGUAGES.forEach(language -> list.add(line(treatment, language, desk.versions(treatment, language))));
        getContent().show(list);
    }

    private ListItem line(TreatmentId treatment, String language, List<DescriptionVersion> versions) {
        Span name = new Span(Looks.language(language));
        name.addClassName("strong");
        Div states = new Div();
        states.addClassName("st-list");
        Optional<DescriptionVersion> open = in(versions, DescriptionState.DRAFT).or(() -> in(versions, DescriptionState.IN_REVIEW))
                .or(() -> in(versions, DescriptionState.SCHEDULED));
        in(versions, DescriptionState.APPROVED).ifPresent(version -> states.add(state(version)));
        open.ifPresent(version -> states.add(state(version)));
        boolean fallen = versions.stream()
                .filter(version -> version.state() == DescriptionState.APPROVED || version.state() == DescriptionState.SCHEDULED)
                .anyMatch(version -> flagged.standing(version.id()).isFallen());
        if (fallen) {
            states.add(Status.REFUSED.word(Words.text("descriptions.texts.fallen")));
        }
        if (states.getChildren().findAny().isEmpty()) {
            Span none = new Span(Words.text("descriptions.texts.none"));
            none.addClassName("mute");
            states.add(none);
        }
        Div words = new Div(name, states);
        words.addClassNames("stack-s", "grow");
        Anchor to = new Anchor("treatments/" + treatment.value() + "/text/" + language, Words.text(action(versions, open)));
        to.setAriaLabel(Words.text("descriptions.texts.goTo", to.getText(), Looks.language(language)));
        return new ListItem(words, to);
    }

    private static Span state(DescriptionVersion version) {
        return Looks.of(version.state()).word(
                Words.text("descriptions.texts.version." + version.state().name(), version.number()));
    }

    private static String action(List<DescriptionVersion> versions, Optional<DescriptionVersion> open) {
        if (versions.stream().noneMatch(DescriptionVersion::isCurrent)) {
            return "descriptions.texts.write";
        }
        return switch (open.map(DescriptionVersion::state).orElse(DescriptionState.APPROVED)) {
            case DRAFT -> "descriptions.texts.continue";
            case IN_REVIEW -> "descriptions.texts.review";
            default -> "descriptions.texts.read";
        };
    }

    private static Optional<DescriptionVersion> in(List<DescriptionVersion> versions, DescriptionState state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }
}
