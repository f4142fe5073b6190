package dev.stillwater.insights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.insights.Network;
import dev.stillwater.insights.NetworkReading;
import dev.stillwater.kernel.Allow;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;

/** Head office's home: what stands where, and what waits, each one click from where it is done. */
@Route("network")
@Menu(title = "insights.network.title", order = -1, icon = "vaadin:cluster")
@RolesAllowed(Allow.HEAD_OFFICE_ROLE)
class NetworkView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Set<String> TOPICS = Set.of(
            TreatmentEditing.TOPIC, TherapistFiles.TOPIC, MenuDrafts.TOPIC, PolicyEditing.TOPIC, LocationEditing.TOPIC);

    private final transient NetworkReading reading;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(Words.text("insights.network.title"));
    private final Div figures = new Div();
    private final Panel drift = new Panel(Words.text("insights.network.drift"));
    private final Panel uncovered = new Panel(Words.text("insights.network.uncovered"));
    private final Panel waiting = new Panel(Words.text("insights.network.waiting"));
    private final Panel papers = new Panel(Words.text("insights.network.papers"));
    private final Panel policy = new Panel(Words.text("insights.network.policy"));
    private final Panel outcomes = new Panel(Words.text("insights.network.outcomes"));

    NetworkView(NetworkReading reading, Clock clock, Broadcaster broadcaster) {
        this.reading = reading;
        this.clock = clock;

        Live.listen(this, broadcaster, TOPICS, change -> show());

        waiting.withAside(new Anchor("descriptions", Words.text("insights.network.all")));
        papers.withAside(new Anchor("therapists?attention", Words.text("insights.network.all")));
        outcomes.withAside(new Anchor("figures", Words.text("insights.network.figures")));
        Div left = new Div(drift, outcomes);
        left.addClassNames("stack", "grow");
        Div right = new Div(waiting, papers, uncovered, policy);
        right.addClassNames("stack", "network-side");
        Div columns = new Div(left, right);
        columns.addClassName("columns");
        figures.addClassName("figures");
        addClassName("page");
        add(header, figures, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Network network = reading.now();
        NetworkLines lines = new NetworkLines(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        header.setBelow(Words.text("insights.network.below", network.locations(), network.therapists()));
        showFigures(network);
        drift.show(network.standings().isEmpty()
                ? new EmptyState(Words.text("insights.network.drift.none"))
                : new DriftTable(network));
        uncovered.show(list(
                "insights.network.uncovered.none", network.uncovered().stream().map(NetworkLines::uncovered).toList()));
        waiting.show(list("insights.network.waiting.none", network.waiting().stream().map(NetworkLines::waiting).toList()));
        papers.show(list("insights.network.papers.none", network.papers().stream().map(lines::paper).toList()));
        policy.show(list("insights.network.policy.none", lines.policy(network)));
        outcomes.show(new OutcomesChart(network.outcomes()));
    }

    private void showFigures(Network network) {
        figures.removeAll();
        figures.add(
                figure(network.inOrder() + " / " + network.locations(), "insights.network.figure.menus"),
                figure(String.valueOf(network.waitingCount()), "insights.network.figure.waiting"),
                figure(String.valueOf(network.papersCount()), "insights.network.figure.papers"),
                figure(String.valueOf(network.uncovered().size()), "insights.network.figure.uncovered"));
    }

    private static Div figure(String number, String key) {
        Span value = new Span(number);
        value.addClassName("number");
        Span label = new Span(Words.text(key));
        label.addClassNames("mute", "small");
        Div figure = new Div(value, label);
        figure.addClassName("figure");
        return figure;
    }

    private static Component list(String emptyKey, Collection<ListItem> items) {
        if (items.isEmpty()) {
            return new EmptyState(Words.text(emptyKey));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        items.forEach(list::add);
        return list;
    }

    @Override
    public String getPageTitle() {
        return Words.text("insights.network.title");
    }
}
