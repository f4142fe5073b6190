package dev.stillwater.menus.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersion;
import dev.stillwater.paper.PrintingPress;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The menu in force of a location where a therapist works, to read. Who works at several chooses. */
@Route(MenuInForceView.ADDRESS)
@RolesAllowed(Allow.THERAPIST_ROLE)
class MenuInForceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "menu/in-force";

    private static final long serialVersionUID = 1L;

    private final transient MenuReading reading;
    private final transient LocationDirectory locations;
    private final transient PrintingPress press;
    private transient List<LocationData> places = List.of();
    private @Nullable LocationData location;

    MenuInForceView(MenuReading reading, LocationDirectory locations, PrintingPress press, Broadcaster broadcaster) {
        this.reading = reading;
        this.locations = locations;
        this.press = press;
        Live.listen(this, broadcaster, Set.of(MenuDrafts.TOPIC), change -> {
            if (location != null && location.stored().equals(change.location())) {
                show(location);
            }
        });
        addClassNames("page", "menu-paper");
        // There is little to press on it, and a long one has to be scrolled by keys.
        getElement().setAttribute("tabindex", "0");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        places = locations.get(reading.ownPlaces()).values().stream()
                .sorted(Comparator.comparing(LocationData::name)).toList();
        Optional<String> asked = Address.parameter(event.getLocation(), "at");
        Optional<LocationData> found = places.stream().filter(place -> asked.filter(code -> !code.equals(place.code())).isEmpty()).findFirst();
        if (found.isPresent()) {
            show(found.get());
        } else if (asked.isPresent()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            removeAll();
            add(new PageHeader(Words.text("menus.title")), new EmptyState(Words.text("menus.own.nowhere")));
        }
    }

    private void show(LocationData here) {
        location = here;
        removeAll();
        PageHeader header = new PageHeader(Words.text("menus.own.title", here.name()));
        add(header);
        if (places.size() > 1) {
            add(choice(here));
        }
        Optional<MenuVersion> inForce = reading.published(here.stored());
        if (inForce.isEmpty()) {
            add(new EmptyState(Words.text("menus.own.none")));
            return;
        }
        header.setBelow(Words.text("menus.inForce", inForce.get().number(),
                inForce.get().publishedAt().atZone(here.zone()).toLocalDate()));
        header.withActions(new MenuPdfLink(reading, press, here, inForce.get()));
        add(MenuPaper.of(inForce.get().content()));
    }

    private Nav choice(LocationData here) {
        Nav nav = new Nav();
        nav.addClassName("own-places");
        nav.getElement().setAttribute("aria-label", Words.text("menus.own.places"));
        places.forEach(place -> {
            Anchor link = new Anchor(ADDRESS + "?at=" + place.code(), place.name());
            if (place.equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    @Override
    public String getPageTitle() {
        return Words.text("menus.title");
    }
}
