package dev.stillwater.locations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.LocationRow;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The locations that the person may see; administrators add to them. */
@Route("locations")
@Menu(title = "locations.title", order = 200, icon = "vaadin:map-marker")
@RolesAllowed({Allow.ADMINISTRATOR_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class LocationsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient LocationDirectory directory;
    private final transient LocationEditing editing;
    private final SearchField search = new SearchField(Words.text("locations.search"), this::searched);
    private final CardGrid<LocationRow> grid = new CardGrid<>(Words.text("locations.title"));

    LocationsView(
            LocationDirectory directory, LocationEditing editing, CurrentUser currentUser, Broadcaster broadcaster) {
        this.directory = directory;
        this.editing = editing;
        PageHeader header = new PageHeader(Words.text("locations.title")).withActions(search);
        if (currentUser.get().is(Role.ADMINISTRATOR)) {
            header.withActions(addButton());
        }
        setUpGrid();

        Live.listen(this, broadcaster, Set.of(LocationEditing.TOPIC), change -> grid.getDataProvider().refreshAll());

        addClassNames("page", "fill");
        add(header, grid);
    }

    private Button addButton() {
        Button add = new Button(Words.text("locations.add"), click -> LocationDialog.add(directory, editing, saved ->
                UI.getCurrent().navigate(LocationView.class, LocationView.parameters(saved.code()))));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void setUpGrid() {
        grid.addColumn(described("<a router-link href='locations/${item.code}' class='cell-link'>${item.name}</a>"
                        + "<div class='mute small'>${item.code}, ${item.law}</div>"))
                .setHeader(Words.text("locations.name")).setFlexGrow(2).setWidth("170px");
        grid.addColumn(row -> row.zone().getId()).setHeader(Words.text("locations.zone")).setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(row -> row.currency().getCurrencyCode())
                .setHeader(Words.text("locations.currency")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(LocationRow::rooms).setHeader(Words.text("locations.rooms")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(described("<span class='st ${item.look}'>${item.state}</span>"))
                .setHeader(Words.text("locations.state")).setAutoWidth(true).setFlexGrow(0);
        grid.setCard(described("<div class='row'><div class='grow list-card'>"
                + "<a router-link href='locations/${item.code}' class='cell-link'>${item.name}</a>"
                + "<div class='mute small'>${item.code}, ${item.law}, ${item.zone}</div></div>"
                + "<span class='st ${item.look}'>${item.state}</span></div>"));
        grid.setEmptyStateComponent(new EmptyState(Words.text("locations.empty")));
    }

    private static LitRenderer<LocationRow> described(String template) {
        return LitRenderer.<LocationRow>of(template)
                .withProperty("code", LocationRow::code)
                .withProperty("name", LocationRow::name)
                .withProperty("law", row -> row.jurisdiction().value())
                .withProperty("zone", row -> row.zone().getId())
                .withProperty("look", row -> LocationParts.state(row.active()).cssClass())
                .withProperty("state", row -> LocationParts.stateText(row.active()));
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        grid.setItems(
                query -> directory.page(search.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(directory.count(search.getValue())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("locations.title");
    }
}
