package dev.stillwater.guests.ui;

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
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The guests who visit the manager's locations, found by name or phone. */
@Route("guests")
@Menu(title = "guests.title", order = 20, icon = "vaadin:users")
@RolesAllowed(Allow.MANAGER_ROLE)
class GuestsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GuestRegister register;
    private final transient LocationDirectory directory;
    private final transient CurrentUser currentUser;
    private final SearchField search = new SearchField(Words.text("guests.search"), this::searched);
    private final CardGrid<GuestRow> grid = new CardGrid<>(Words.text("guests.title"));

    GuestsView(GuestRegister register, LocationDirectory directory, CurrentUser currentUser, Broadcaster broadcaster) {
        this.register = register;
        this.directory = directory;
        this.currentUser = currentUser;
        Button add = new Button(Words.text("guests.new"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setUpGrid();

        Live.listen(this, broadcaster, Set.of(GuestRegister.TOPIC), change -> grid.getDataProvider().refreshAll());

        addClassNames("page", "fill");
        add(new PageHeader(Words.text("guests.title")).setBelow(Words.text("guests.below")).withActions(search, add), grid);
    }

    private void setUpGrid() {
        grid.addColumn(link("")).setHeader(Words.text("guests.name")).setFlexGrow(2);
        grid.addColumn(GuestRow::phone).setHeader(Words.text("guests.phone")).setFlexGrow(1);
        grid.addColumn(GuestRow::email).setHeader(Words.text("guests.email")).setFlexGrow(2);
        grid.setCard(link("<div class='mute small'>${item.phone}</div><div class='mute small'>${item.email}</div>"));
        grid.setEmptyStateComponent(new EmptyState(Words.text("guests.empty")));
    }

    private static LitRenderer<GuestRow> link(String below) {
        return LitRenderer.<GuestRow>of("<a router-link href=${item.address} class='cell-link'>${item.name}</a>" + below)
                .withProperty("address", row -> GuestView.address(row.id()))
                .withProperty("name", GuestRow::name)
                .withProperty("phone", GuestRow::phone)
                .withProperty("email", GuestRow::email);
    }

    private void add() {
        List<LocationData> homes = directory.get(currentUser.get().manages().locations()).values().stream()
                .filter(LocationData::active).sorted(Comparator.comparing(LocationData::name)).toList();
        if (homes.isEmpty()) {
            throw Refusal.because("guests.noHome");
        }
        GuestDialog.register(register, homes, saved -> {
            Notices.done(Words.text("guests.saved", saved.name()));
            UI.getCurrent().navigate(GuestView.address(saved.stored()));
        });
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        grid.setItems(
                query -> register.page(search.getValue(), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(register.count(search.getValue())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("guests.title");
    }
}
