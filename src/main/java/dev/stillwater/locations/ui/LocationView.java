package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.RoomData;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One location: its facts, opening hours and rooms. Administrators change them here. */
@Route("locations/:code")
@RolesAllowed({Allow.ADMINISTRATOR_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class LocationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LocationDirectory directory;
    private final transient LocationEditing editing;
    private final boolean mayEdit;
    private final PageHeader header = new PageHeader();
    private final Panel facts = new Panel(Words.text("locations.facts"));
    private final Panel hours = new Panel(Words.text("locations.hours"));
    private final Panel rooms = new Panel(Words.text("locations.rooms"));
    private transient @Nullable LocationData location;

    LocationView(
            LocationDirectory directory, LocationEditing editing, CurrentUser currentUser, Broadcaster broadcaster) {
        this.directory = directory;
        this.editing = editing;
        this.mayEdit = currentUser.get().is(Role.ADMINISTRATOR);
        if (mayEdit) {
            header.withActions(new Button(Words.text("locations.edit"), click -> edit()));
            rooms.withAside(addRoom());
        }

        Live.listen(this, broadcaster, Set.of(LocationEditing.TOPIC), change -> reload());

        Div columns = new Div(new Div(facts, hours), rooms);
        columns.addClassName("halves");
        columns.getChildren().findFirst().ifPresent(left -> left.addClassName("stack"));
        addClassName("page");
        add(header, columns);
    }

    static RouteParameters parameters(String code) {
        return new RouteParameters("code", code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<LocationData> found = event.getRouteParameters().get("code").flatMap(directory::byCode);
        found.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(LocationData found) {
        location = found;
        header.setTitle(found.name()).setBelow(found.active() ? "" : Words.text("locations.closedLong"));
        facts.show(LocationParts.facts(found, jurisdiction(found)));
        hours.show(LocationParts.hours(found.hours()));
        List<RoomData> all = directory.rooms(found.stored());
        rooms.show(all.isEmpty() ? new EmptyState(Words.text("locations.rooms.empty")) : list(all));
    }

    private void reload() {
        if (location != null) {
            show(directory.get(location.stored()));
        }
    }

    private String jurisdiction(LocationData found) {
        return directory.jurisdictions().stream()
                .filter(one -> one.code().equals(found.jurisdiction()))
                .map(Jurisdiction::name)
                .findFirst()
                .orElse(found.jurisdiction().value());
    }

    private Component list(List<RoomData> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(room -> list.add(line(room)));
        return list;
    }

    private ListItem line(RoomData room) {
        Span name = new Span(room.name());
        name.addClassName("strong");
        Span features = new Span(LocationParts.features(room.features()));
        features.addClassNames("mute", "small");
        Div words = new Div(name, features);
        words.addClassNames("stack-s", "grow");
        ListItem line = new ListItem(words);
        if (!room.active()) {
            line.add(LocationParts.state(false).word(Words.text("locations.room.unused")));
        }
        if (mayEdit) {
            Button edit = new Button(Words.text("action.edit"), click -> RoomDialog.change(room, editing, this::reload));
            edit.setAriaLabel(Words.text("locations.room.editOne", room.name()));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(edit);
        }
        return line;
    }

    private Button addRoom() {
        Button add = new Button(Words.text("locations.room.add"), click -> {
            if (location != null) {
                RoomDialog.add(location.stored(), editing, this::reload);
            }
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        return add;
    }

    private void edit() {
        if (location != null) {
            LocationDialog.change(location, directory, editing, this::saved);
        }
    }

    private void saved(LocationData data) {
        boolean elsewhere = location == null || !location.code().equals(data.code());
        show(data);
        if (elsewhere) {
            UI.getCurrent().navigate(LocationView.class, parameters(data.code()));
        }
    }

    @Override
    public String getPageTitle() {
        return location == null ? Words.text("locations.title") : location.name();
    }
}
