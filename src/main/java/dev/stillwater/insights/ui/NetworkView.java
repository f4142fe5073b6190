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
import dev.stillwater.descriptions.WaitingDescription;
import dev.stillwater.insights.Network;
import dev.stillwater.insights.NetworkReading;
import dev.stillwater.kernel.Allow;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.therapists.TherapistRow;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
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

    private final transient NetworkReading reading;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(Words.text("insights.network.title"));
    private final Panel waiting = new Panel(Words.text("insights.network.waiting"));
    private final Panel papers = new Panel(Words.text("insights.network.papers"));

    NetworkView(NetworkReading reading, Clock clock, Broadcaster broadcaster) {
        this.reading = reading;
        this.clock = clock;

        Live.listen(this, broadcaster, Set.of(TreatmentEditing.TOPIC, TherapistFiles.TOPIC), change -> show());

        Div halves = new Div(waiting, papers);
        halves.addClassName("halves");
        addClassName("page");
        add(header, halves);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Network network = reading.now();
        header.setBelow(Words.text("insights.network.below", network.locations(), network.therapists()));
        waiting.setHeading(Words.text("insights.network.waiting") + count(network.waitingCount()));
        waiting.show(network.waiting().isEmpty()
                ? new EmptyState(Words.text("insights.network.waiting.none"))
                : lines(network.waiting().stream().map(NetworkView::line).toList()));
        papers.setHeading(Words.text("insights.network.papers") + count(network.papersCount()));
        papers.show(network.papers().isEmpty()
                ? new EmptyState(Words.text("insights.network.papers.none"))
                : lines(network.papers().stream().map(this::line).toList()));
    }

    private static ListItem line(WaitingDescription waiting) {
        String language = Words.locale().getLanguage();
        Anchor name = new Anchor(
                "treatments/" + waiting.treatment().value() + "/text/" + waiting.language(), waiting.treatmentNames().in(language));
        name.addClassName("grow");
        Span detail = new Span(Words.text("insights.network.sentBy", waiting.language(), waiting.sentBy(),
                LocalDate.ofInstant(waiting.sentAt(), ZoneOffset.UTC)));
        detail.addClassNames("mute", "small");
        return new ListItem(name, detail);
    }

    private ListItem line(TherapistRow row) {
        Anchor name = new Anchor("therapists/" + row.id().value(), row.name());
        name.addClassName("grow");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate end = row.nextEnd();
        if (end == null) {
            return new ListItem(name);
        }
        boolean over = end.isBefore(today);
        return new ListItem(name, (over ? Status.REFUSED : Status.WAIT).word(
                Words.text(over ? "insights.network.ended" : "insights.network.ends", end)));
    }

    private static String count(long count) {
        return count == 0 ? "" : " (" + count + ")";
    }

    private static Component lines(Collection<ListItem> items) {
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
