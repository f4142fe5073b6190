package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationBox;
import dev.stillwater.locations.ui.LocationChoice;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.therapists.TherapistFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The therapists that the person may see: by name, by location, or those whose papers need attention. */
@Route("therapists")
@Menu(title = "therapists.title", order = 40, icon = "vaadin:diploma")
@RolesAllowed({Allow.HEAD_OFFICE_ROLE, Allow.MANAGER_ROLE})
class TherapistListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String ATTENTION = "attention";

    private final transient TherapistDirectory directory;
    private final transient TherapistLines lines;
    private final SearchField search = new SearchField(Words.text("therapists.search"), text -> filter("q", text));
    private final LocationBox location;
    private final Checkbox attention = new Checkbox(Words.text("therapists.attention"));
    private final CardGrid<TherapistLine> grid = new CardGrid<>(Words.text("therapists.title"));

    TherapistListView(
            TherapistDirectory directory, TherapistFiles files, LocationDirectory locations, TreatmentLibrary library,
            CurrentUser currentUser, Broadcaster broadcaster, Clock clock) {
        this.directory = directory;
        this.lines = new TherapistLines(locations, library, clock);
        location = LocationBox.readable(locations, currentUser).asFilter();
        Button add = new Button(Words.text("therapists.add"), click -> TherapistDialog.add(
                Boxes.writable(locations, currentUser), location.getValue(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), files,
                saved -> UI.getCurrent().navigate(TherapistFileView.address(saved.stored()))));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        setUpGrid();

        location.addValueChangeListener(change -> {
            LocationChoice chosen = change.getValue();
            if (change.isFromClient()) {
                filter(LocationPicker.PARAMETER, chosen == null ? null : chosen.code());
            }
        });
        attention.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filter(ATTENTION, change.getValue() ? "1" : null);
            }
        });
        Live.listen(this, broadcaster, Set.of(TherapistFiles.TOPIC), change -> grid.getDataProvider().refreshAll());

        Div toolbar = new Div(search, location, attention);
        toolbar.addClassName("toolbar");
        addClassNames("page", "fill");
        add(new PageHeader(Words.text("therapists.title")).withActions(add), toolbar, grid);
    }

    private void setUpGrid() {
        grid.addColumn(LitRenderer.<TherapistLine>of(
                                "<a router-link href=${item.address} class='cell-link'>${item.name}</a>")
                        .withProperty("address", TherapistLine::address).withProperty("name", TherapistLine::name))
                .setHeader(Words.text("therapists.name")).setWidth("190px").setFlexGrow(1);
        grid.addColumn(TherapistLine::locations).setHeader(Words.text("therapists.locations")).setWidth("150px").setFlexGrow(1);
        grid.addColumn(TherapistLine::certificates).setHeader(Words.text("therapists.certificates")).setWidth("260px")
                .setFlexGrow(3).setTooltipGenerator(TherapistLine::certificates);
        grid.addColumn(LitRenderer.<TherapistLine>of("<span class='st ${item.look}'>${item.word}</span>")
                        .withProperty("look", TherapistLine::look).withProperty("word", TherapistLine::word))
                .setHeader(Words.text("therapists.papers")).setWidth("230px").setFlexGrow(0);
        grid.setCard(LitRenderer.<TherapistLine>of(
                        "<div class='card-line'><a router-link href=${item.address} class='cell-link'>${item.name}</a>"
                                + "<span class='mute small'>${item.locations}</span>"
                                + "<span class='small'>${item.certificates}</span>"
                                + "<span class='st ${item.look}'>${item.word}</span></div>")
                .withProperty("address", TherapistLine::address).withProperty("name", TherapistLine::name)
                .withProperty("locations", TherapistLine::locations)
                .withProperty("certificates", TherapistLine::certificates)
                .withProperty("look", TherapistLine::look).withProperty("word", TherapistLine::word));
        grid.setEmptyStateComponent(new EmptyState(Words.text("therapists.empty")));
    }

    private void filter(String parameter, @Nullable String value) {
        Address.set(UI.getCurrent(), parameter, value);
        grid.getDataProvider().refreshAll();
    }

    private TherapistFilter wanted() {
        LocationChoice at = location.getValue();
        return new TherapistFilter(search.getValue(), at == null ? null : at.id(), attention.getValue());
    }

    private Stream<TherapistLine> fetch(Query<TherapistLine, Void> query) {
        return lines.of(directory.page(wanted(), VaadinSpringDataHelpers.toSpringPageRequest(query))).stream();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        location.setValue(Address.parameter(event.getLocation(), LocationPicker.PARAMETER).flatMap(location::find).orElse(null));
        attention.setValue(Address.parameter(event.getLocation(), ATTENTION).isPresent());
        grid.setItems(this::fetch, query -> Math.toIntExact(directory.count(wanted())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("therapists.title");
    }
}
