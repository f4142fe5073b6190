package dev.stillwater.menus.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.stillwater.kernel.Allow;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersion;
import dev.stillwater.paper.PrintingPress;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A published menu as it was on the day it was published, to read and to print. */
@Route("menu/:location/:number")
@RolesAllowed({Allow.MANAGER_ROLE, Allow.HEAD_OFFICE_ROLE})
class MenuVersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MenuReading reading;
    private final transient LocationDirectory locations;
    private final transient PrintingPress press;
    private String title = "";

    MenuVersionView(MenuReading reading, LocationDirectory locations, PrintingPress press) {
        this.reading = reading;
        this.locations = locations;
        this.press = press;
        addClassNames("page", "menu-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Optional<LocationData> location = parameters.get("location").flatMap(locations::byCode);
        Optional<MenuVersion> version = location.flatMap(here -> parameters.get("number")
                .filter(number -> number.matches("[0-9]{1,9}"))
                .flatMap(number -> reading.version(here.stored(), Integer.parseInt(number))));
        if (version.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(version.get(), location.get());
    }

    private void show(MenuVersion version, LocationData location) {
        title = Words.text("menus.versionOf", version.number(), version.content().location());
        Button print = new Button(Words.text("menus.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        add(new PageHeader(title)
                .setBelow(Words.text("menus.publishedBy", version.publishedAt().atZone(location.zone()), version.publishedBy()))
                .withActions(
                        new Anchor("menu?at=" + location.code(), Words.text("menus.toDraft")),
                        new MenuPdfLink(reading, press, location, version), print));
        add(MenuPaper.of(version.content()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
