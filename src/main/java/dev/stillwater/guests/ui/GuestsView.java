package dev.stillwater.guests.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The guests of the manager's locations: found by name or phone, registered and changed. */
@Route("guests")
@Menu(title = "guests.title", order = 20, icon = "vaadin:users")
@RolesAllowed(Allow.MANAGER_ROLE)
class GuestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient GuestRegister register;
    private final SearchField search;
    private final CardGrid<GuestRow> grid = new CardGrid<>(Words.text("guests.title"));
    private final LocationPicker picker;
    private @Nullable LocationId here;

    GuestsView(GuestRegister register, LocationDirectory locations, CurrentUser user, Broadcaster broadcaster) {
        this.register = register;
        search = new SearchField(Words.text("guests.search"), this::searched);
        picker = LocationPicker.managed(locations, user, location -> here = location.stored());
        Button add = new Button(Words.text("guests.new"), click -> register());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        columns();
        Live.listen(this, broadcaster, Set.of(GuestRegister.TOPIC), change -> grid.getDataProvider().refreshAll());
        addClassName("page");
        Div tools = new Div(search);
        tools.addClassName("toolbar");
        add(new PageHeader(Words.text("guests.title")).setBelow(Words.text("guests.below")).withActions(picker, add), tools, grid);
    }

    private void columns() {
        grid.addColumn(GuestRow::name).setHeader(Words.text("guests.name")).setFlexGrow(2);
        grid.addColumn(GuestRow::phone).setHeader(Words.text("guests.phone"));
        grid.addColumn(GuestRow::email).setHeader(Words.text("guests.email")).setFlexGrow(2);
        grid.addColumn(new ComponentRenderer<>(this::editButton)).setHeader(Words.text("words.actions")).setFlexGrow(0).setAutoWidth(true);
        grid.setCard(new ComponentRenderer<>(row -> {
            Span name = new Span(row.name());
            name.addClassName("strong");
            Div card = new Div(name, new Span(row.phone()), editButton(row));
            card.addClassName("stack-s");
            return card;
        }));
        grid.setEmptyStateComponent(new EmptyState(Words.text("guests.empty")));
        grid.setItems(
                query -> register.page(search.getValue(), PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> Math.toIntExact(register.count(search.getValue())));
    }

    private Button editButton(GuestRow row) {
        Button edit = new Button(Words.text("action.edit"), click -> edit(row));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(Words.text("guests.editOf", row.name()));
        return edit;
    }

    private void register() {
        if (here != null) {
            GuestDialog.register(register, here, this::saved);
        }
    }

    private void edit(GuestRow row) {
        GuestDialog.edit(register, register.get(row.id()), this::saved);
    }

    private void saved(GuestData guest) {
        grid.getDataProvider().refreshAll();
        Notices.done(Words.text("guests.saved", guest.name()));
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        picker.enter(event).ifPresent(location -> here = location.stored());
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Words.text("guests.title");
    }
}
