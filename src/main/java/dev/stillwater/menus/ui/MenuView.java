package dev.stillwater.menus.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.menus.MenuChange;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a location's menu, and beside it everything that stands before publishing. Who is a
 * therapist only has no draft, and is led to the menu in force.
 */
@Route("menu")
@Menu(title = "menus.title", order = 30, icon = "vaadin:notebook")
@RolesAllowed({Allow.MANAGER_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.THERAPIST_ROLE})
class MenuView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MenuPublishing publishing;
    private final transient DraftLists lists;
    private final transient VersionsDialog versions;
    private final transient CurrentUser currentUser;
    private final LocationPicker picker;
    private final PageHeader header = new PageHeader();
    private final Div draft = new Div();
    private final Panel gate = new Panel(Words.text("menus.gate"));
    private final Button publish = new Button(Words.text("menus.publish"), click -> publish());
    private final Button add = new Button(Words.text("menus.add"), click -> add());
    private @Nullable LocationData location;
    private @Nullable MenuReview review;

    MenuView(
            MenuPublishing publishing, DraftLists lists, VersionsDialog versions, LocationDirectory locations,
            CurrentUser currentUser, Broadcaster broadcaster) {
        this.publishing = publishing;
        this.lists = lists;
        this.versions = versions;
        this.currentUser = currentUser;
        picker = LocationPicker.readable(locations, currentUser, this::arrive);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Live.listen(this, broadcaster, Set.of(MenuDrafts.TOPIC, TherapistFiles.TOPIC, "treatments", "policy"), change -> {
            if (change.location() == null || location != null && location.stored().equals(change.location())) {
                show();
            }
        });
        Button history = new Button(Words.text("menus.versions"), click -> history());
        header.withActions(picker, add, history, publish);
        draft.addClassNames("stack", "grow");
        gate.addClassName("menu-gate");
        Div columns = new Div(draft, gate);
        columns.addClassName("columns");
        addClassName("page");
        add(header, columns);
    }

    private void arrive(LocationData chosen) {
        location = chosen;
        show();
    }

    private void show() {
        LocationData here = location;
        if (here == null) {
            return;
        }
        MenuReview read = publishing.review(here.stored());
        review = read;
        boolean mine = currentUser.get().manages().covers(here.stored());
        header.setTitle(Words.text("menus.titleOf", here.name(), read.nextNumber()));
        header.setAbove(read.published()
                .map(version -> Words.text("menus.inForce", version.number(),
                        version.publishedAt().atZone(here.zone()).toLocalDate()))
                .orElseGet(() -> Words.text("menus.nothingPublished")));
        header.setBelow(GatePanel.outdated(read));
        add.setVisible(mine);
        publish.setVisible(mine);
        publish.setEnabled(!read.draft().items().isEmpty());
        draft.removeAll();
        GatePanel.Ways ways = lists.ways(here, read, this::show);
        draft.add(new NewsPanel(read, here, mine, ways::price));
        if (read.draft().items().isEmpty()) {
            Panel empty = new Panel("");
            empty.show(new EmptyState(Words.text("menus.empty")));
            draft.add(empty);
        } else {
            draft.add(lists.sections(read, here, mine, this::show));
        }
        gate.show(GatePanel.of(read, mine, ways), GatePanel.changes(read));
    }

    private void add() {
        if (location != null && review != null) {
            lists.add(location, review, this::show);
        }
    }

    private void history() {
        if (location != null) {
            versions.open(location);
        }
    }

    private void publish() {
        LocationData here = location;
        MenuReview read = review;
        if (here == null || read == null) {
            return;
        }
        if (!read.publishable() || read.inForce() != null && read.changes().isEmpty()) {
            Notices.warn(GatePanel.refusal(read));
            return;
        }
        UnorderedList changes = new UnorderedList();
        for (MenuChange change : read.changes()) {
            changes.add(new ListItem(GatePanel.sentence(change)));
        }
        Confirm.open(
                Words.text("menus.publish.title", read.nextNumber(), here.name()),
                Words.text(read.inForce() == null ? "menus.publish.first" : "menus.publish.text", read.changes().size()),
                Words.text("menus.publish"),
                () -> {
                    int number = publishing.publish(here.stored(), read.draft().edition());
                    Notices.done(Words.text("menus.published", number, here.name()));
                    show();
                },
                changes);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!currentUser.get().is(Role.HEAD_OFFICE) && !currentUser.get().is(Role.LOCATION_MANAGER)) {
            event.forwardTo(MenuInForceView.class);
            return;
        }
        location = picker.enter(event).orElse(null);
        if (location == null) {
            draft.add(new EmptyState(Words.text("menus.noLocation"), new Anchor("", Words.text("shell.notFound.home"))));
            add.setVisible(false);
            publish.setVisible(false);
            gate.setVisible(false);
            return;
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return Words.text("menus.title");
    }
}
