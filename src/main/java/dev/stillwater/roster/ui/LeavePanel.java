package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.roster.LeaveDesk;
import dev.stillwater.roster.OwnLeave;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leave that waits for the managers of a location; not there while none does. */
class LeavePanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 4;

    private final transient LeaveDesk desk;
    private final transient LeaveDialogs dialogs;
    private final transient CurrentUser currentUser;
    private final Panel panel = new Panel(Words.text("roster.leave.title"));
    private @Nullable LocationData location;
    private boolean all;

    LeavePanel(LeaveDesk desk, LeaveDialogs dialogs, CurrentUser currentUser, Broadcaster broadcaster) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.currentUser = currentUser;
        panel.addClassName("leave-open");
        panel.setVisible(false);
        Live.listen(this, broadcaster, Set.of(OwnLeave.TOPIC), change -> {
            if (location != null && location.stored().equals(change.location())) {
                show();
            }
        });
    }

    @Override
    protected Panel initContent() {
        return panel;
    }

    void of(LocationData chosen) {
        location = chosen;
        show();
    }

    private void show() {
        LocationData here = location;
        if (here == null || !currentUser.get().manages().covers(here.stored())) {
            panel.setVisible(false);
            return;
        }
        List<LeaveDesk.Asked> open = desk.open(here.stored());
        panel.setVisible(!open.isEmpty());
        panel.setHeading(Words.text("roster.leave.open", open.size()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "needs");
        open.stream().limit(all ? open.size() : AT_ONCE).map(asked -> line(asked, here)).forEach(list::add);
        panel.show(list);
        if (!all && open.size() > AT_ONCE) {
            panel.with(new Button(Words.text("roster.leave.all", open.size()), click -> {
                all = true;
                show();
            }));
        }
    }

    private ListItem line(LeaveDesk.Asked asked, LocationData here) {
        Span name = new Span(asked.name());
        name.addClassName("strong");
        Span text = new Span(name, new Span(", " + LeaveWords.days(asked.request()) + ", "
                + Words.of("roster.absence.kind", asked.request().kind())));
        text.addClassName("grow");
        Button decide = new Button(Words.text("roster.leave.decide"), click -> dialogs.decide(asked, here, this::show));
        decide.setAriaLabel(Words.text("roster.leave.decide") + ": " + asked.name() + ", " + LeaveWords.days(asked.request()));
        return new ListItem(text, decide);
    }
}
