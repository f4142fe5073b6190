package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.DescriptionId;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.descriptions.Round;
import dev.stillwater.descriptions.TakenBack;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All versions of a description in one language, newest first; each can be read. */
class VersionsPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;

    private final transient Map<DescriptionId, Line> lines = new HashMap<>();

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.versions"));
    }

    VersionsPanel withAside(Component component) {
        getContent().withAside(component);
        return this;
    }

    /**
     * @param address of the description, without a version
     * @param rounds the times that versions were sent back
     * @param takenBack their approvals that were taken back
     * @param shown the number of the version that is on the screen
     */
    void show(
            List<DescriptionVersion> versions, Map<DescriptionId, List<Round>> rounds, Map<DescriptionId, List<TakenBack>> takenBack,
            String address, int shown) {
        if (versions.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("descriptions.versions.none"));
            none.addClassName("mute");
            getContent().show(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        versions.forEach(version -> list.add(line(
                version, rounds.getOrDefault(version.id(), List.of()), takenBack.getOrDefault(version.id(), List.of()), address, shown)));
        getContent().show(list);
    }

    /** Who wrote in them last and what they are by now; nothing else on the list moves. */
    void refresh(List<DescriptionVersion> versions) {
        versions.forEach(version -> {
            Line line = lines.get(version.id());
            if (line != null) {
                line.written().setText(writtenBy(version));
                line.state().removeAll();
                line.state().add(Looks.word(version.state()));
            }
        });
    }

    /** What changes on a line while a draft is written. */
    private record Line(Span written, Div state) {}

    private static String writtenBy(DescriptionVersion version) {
        return Words.text("descriptions.versions.written", version.changedBy(), Moments.at(version.changedAt()));
    }

    private ListItem line(
            DescriptionVersion version, List<Round> rounds, List<TakenBack> takenBack, String address, int shown) {
        boolean closed = version.state() != DescriptionState.DRAFT && version.state() != DescriptionState.IN_REVIEW;
        Anchor link = new Anchor(closed ? address + "?version=" + version.number() : address,
                Words.text("descriptions.versions.number", version.number()));
        if (version.number() == shown) {
            link.getElement().setAttribute("aria-current", "page");
        }
        Span author = mute(writtenBy(version));
        Div state = new Div(Looks.word(version.state()));
        lines.put(version.id(), new Line(author, state));
        Div words = new Div(link, author);
        words.addClassNames("stack-s", "grow");
        boolean approved = closed && version.state() != DescriptionState.DISCARDED;
        if (approved && version.reviewedBy() != null && version.reviewedAt() != null) {
            words.add(mute(Words.text("descriptions.versions.approved", version.reviewedBy(), Moments.at(version.reviewedAt()))));
        }
        takenBack.forEach(one -> words.add(mute(Words.text(
                "descriptions.versions.takenBack", one.approvedBy(), one.effectiveOn(), one.takenBackBy(), Moments.at(one.takenBackAt())))));
        if (!rounds.isEmpty()) {
            words.add(sentBack(rounds));
        }
        if (version.discardedBy() != null && version.discardedAt() != null) {
            words.add(mute(Words.text("descriptions.versions.discarded", version.discardedBy(), Moments.at(version.discardedAt()))));
        }
        if (version.effectiveOn() != null) {
            Span from = new Span(Words.text(
                    version.state() == DescriptionState.SCHEDULED ? "descriptions.versions.from" : "descriptions.versions.since",
                    version.effectiveOn()));
            from.addClassName("small");
            words.add(from);
        }
        return new ListItem(words, state);
    }

    /** Each round with who, when, what was written and answered, and whether it is done with. */
    private static Details sentBack(List<Round> rounds) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rounds");
        rounds.forEach(round -> list.add(new ListItem(line(round))));
        return new Details(Words.text("descriptions.round.count", rounds.size()), list);
    }

    private static Div line(Round round) {
        Span said = new Span(round.words());
        said.addClassName("remark-words");
        said.getElement().setAttribute("dir", "auto");
        Div line = new Div(
                mute(Words.text("descriptions.round.by", round.number(), round.sentBackBy(), Moments.at(round.sentBackAt()))), said);
        round.answers().forEach(answer -> line.add(SaidWords.of(answer)));
        if (!round.textsKept()) {
            line.add(mute(Words.text("descriptions.round.notKept")));
        }
        line.add((round.isOpen() ? Status.WAIT : Status.GOOD)
                .word(Words.text(round.isOpen() ? "descriptions.round.open" : "descriptions.round.resolved")));
        line.addClassName("stack-s");
        return line;
    }

    private static Span mute(String text) {
        Span span = new Span(text);
        span.addClassNames("mute", "small");
        return span;
    }
}
