package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.insights.LocationStanding;
import dev.stillwater.insights.Network;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;

/** Each location's menu as a bar: what is as the library has it, what is not, what nobody there can give. */
class DriftTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** More locations than these are reached by the list of locations. */
    private static final int MOST = 12;

    DriftTable(Network network) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "drift");
        int longest = network.standings().stream().mapToInt(LocationStanding::offered).max().orElse(1);
        network.standings().stream().limit(MOST).forEach(standing -> list.add(line(standing, Math.max(1, longest))));
        getContent().add(list);
        if (network.standings().size() > MOST) {
            Paragraph rest = new Paragraph(
                    new Span(Words.text("insights.network.drift.more", network.standings().size() - MOST, network.inOrder())));
            rest.add(" ");
            rest.add(new Anchor("locations", Words.text("insights.network.drift.all")));
            rest.addClassNames("small", "mute");
            getContent().add(rest);
        }
    }

    private static ListItem line(LocationStanding standing, int longest) {
        Anchor name = new Anchor("menu?" + LocationPicker.PARAMETER + "=" + standing.code(), standing.name());
        name.addClassName("drift-name");
        Div words = new Div();
        words.addClassNames("st-list", "drift-words");
        if (standing.offered() == 0) {
            words.add(Status.WAIT.word(Words.text("insights.network.drift.noMenu")));
        }
        if (standing.uncovered() > 0) {
            words.add(Status.REFUSED.word(Words.text("insights.network.drift.uncovered", standing.uncovered())));
        }
        if (standing.outdated() > 0) {
            words.add(Status.WAIT.word(Words.text("insights.network.drift.outdated", standing.outdated())));
        }
        if (standing.isInOrder()) {
            words.add(Status.GOOD.word(Words.text("insights.network.drift.inOrder")));
        }
        Span offered = new Span(Words.text("insights.network.drift.offered", standing.offered()));
        offered.addClassNames("mute", "small", "drift-number");
        ListItem line = new ListItem(name, bar(standing, longest), offered, words);
        line.addClassName("drift-line");
        return line;
    }

    private static Div bar(LocationStanding standing, int longest) {
        int troubled = Math.min(standing.offered(), Math.max(standing.uncovered(), standing.outdated()));
        int uncovered = Math.min(standing.uncovered(), troubled);
        Div bar = new Div(
                Bars.piece("ok", standing.offered() - troubled, longest),
                Bars.piece("de", troubled - uncovered, longest),
                Bars.piece("re", uncovered, longest));
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
