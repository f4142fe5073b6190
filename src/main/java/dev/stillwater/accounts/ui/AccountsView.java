package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.AccountKeeping;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;

/** The accounts that the person may see; administrators add and change them. */
@Route("accounts")
@Menu(title = "accounts.title", order = 210, icon = "vaadin:users")
@RolesAllowed({Allow.ADMINISTRATOR_ROLE, Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class AccountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String EDIT =
            "<vaadin-button theme='tertiary' aria-label=${item.editOne} @click=${open}>${item.edit}</vaadin-button>";

    private final transient AccountKeeping keeping;
    private final transient LocationDirectory directory;
    private final transient AccountDialogs dialogs;
    private final SearchField search = new SearchField(Words.text("accounts.search"), this::searched);
    private final CardGrid<Row> grid = new CardGrid<>(Words.text("accounts.title"));

    AccountsView(
            AccountKeeping keeping, LocationDirectory directory, AccountDialogs dialogs, CurrentUser currentUser,
            Broadcaster broadcaster) {
        this.keeping = keeping;
        this.directory = directory;
        this.dialogs = dialogs;
        PageHeader header = new PageHeader(Words.text("accounts.title")).withActions(search);
        boolean mayEdit = currentUser.get().is(Role.ADMINISTRATOR);
        if (mayEdit) {
            header.withActions(addButton());
        }
        setUpGrid(mayEdit);

        Live.listen(this, broadcaster, Set.of(AccountKeeping.TOPIC), change -> refresh());

        addClassNames("page", "fill");
        add(header, grid);
    }

    private Button addButton() {
        Button add = new Button(Words.text("accounts.add"), click -> dialogs.add(this::refresh));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void setUpGrid(boolean mayEdit) {
        grid.addColumn(described("<div class='strong'>${item.name}</div><div class='mute small'>${item.username}</div>"))
                .setHeader(Words.text("accounts.person")).setWidth("170px").setFlexGrow(1);
        grid.addColumn(Row::roles).setHeader(Words.text("accounts.roles")).setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(Row::locations).setHeader(Words.text("accounts.locations")).setAutoWidth(true).setFlexGrow(1);
        grid.addColumn(described("<span class='st ${item.look}'>${item.state}</span>"))
                .setHeader(Words.text("accounts.state")).setAutoWidth(true).setFlexGrow(0);
        if (mayEdit) {
            grid.addColumn(described(EDIT))
                    .setHeader(unseen(Words.text("action.edit"))).setAutoWidth(true).setFlexGrow(0);
        }
        grid.setCard(described("<div class='row'><div class='grow list-card'><div class='strong'>${item.name}</div>"
                + "<div class='mute small'>${item.username}: ${item.roles} ${item.locations}</div></div>"
                + "<span class='st ${item.look}'>${item.state}</span>" + (mayEdit ? EDIT : "") + "</div>"));
        grid.setEmptyStateComponent(new EmptyState(Words.text("accounts.empty")));
    }

    private static Span unseen(String text) {
        Span unseen = new Span(text);
        unseen.addClassName("visually-hidden");
        return unseen;
    }

    private LitRenderer<Row> described(String template) {
        return LitRenderer.<Row>of(template)
                .withProperty("name", row -> row.account().name())
                .withProperty("username", row -> row.account().username())
                .withProperty("roles", Row::roles)
                .withProperty("locations", Row::locations)
                .withProperty("look", row -> (row.account().active() ? Status.GOOD : Status.NEUTRAL).cssClass())
                .withProperty("state", row -> Words.text(
                        row.account().active() ? "accounts.state.active" : "accounts.state.inactive"))
                .withProperty("edit", row -> Words.text("action.edit"))
                .withProperty("editOne", row -> Words.text("accounts.editOne", row.account().username()))
                .withFunction("open", row -> dialogs.change(row.account().stored(), this::refresh));
    }

    private List<Row> rows(Pageable page) {
        List<AccountData> accounts = keeping.page(search.getValue(), page);
        Map<LocationId, LocationData> places =
                directory.get(accounts.stream().flatMap(account -> account.locations().stream()).distinct().toList());
        return accounts.stream().map(account -> Row.of(account, places)).toList();
    }

    private void searched(String text) {
        Address.set(UI.getCurrent(), "q", text);
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        grid.setItems(
                query -> rows(VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(keeping.count(search.getValue())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("accounts.title");
    }

    /** An account with what it is called on the screen. */
    private record Row(AccountData account, String roles, String locations) {

        static Row of(AccountData account, Map<LocationId, LocationData> places) {
            return new Row(
                    account,
                    account.roles().stream().sorted().map(role -> Words.of("accounts.role", role))
                            .collect(Collectors.joining(", ")),
                    account.locations().stream()
                            .map(places::get)
                            .map(LocationData::name)
                            .sorted(Comparator.naturalOrder())
                            .collect(Collectors.joining(", ")));
        }
    }
}
