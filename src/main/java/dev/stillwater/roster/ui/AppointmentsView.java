package dev.stillwater.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.ui.LocationPicker;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.AppointmentFilter;
import dev.stillwater.roster.AppointmentId;
import dev.stillwater.roster.AppointmentState;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.CardGrid;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.PageHeader;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** The appointments of a location from a day on, found by treatment or guest, filtered by state. */
@Route("appointments")
@Menu(title = "roster.appointments", order = 15, icon = "vaadin:list")
@RolesAllowed({Allow.MANAGER_ROLE, Allow.HEAD_OFFICE_ROLE})
class AppointmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 60;
    private static final String FORMER = "${item.former ? html`<div class='mute small'>${item.former}</div>` : ''}";

    private final transient RosterReading reading;
    private final transient AppointmentDialogs dialogs;
    private final transient TherapistDirectory therapists;
    private final transient Clock clock;
    private final LocationPicker picker;
    private final SearchField search = new SearchField(Words.text("roster.search"), text -> filtered("q", text));
    private final DateField from = new DateField(Words.text("roster.from"));
    private final Select<AppointmentState> state = new Select<>();
    private final CardGrid<Row> grid = new CardGrid<>(Words.text("roster.appointments"));
    private @Nullable LocationData location;

    AppointmentsView(
            RosterReading reading, AppointmentDialogs dialogs, TherapistDirectory therapists, LocationDirectory locations,
            CurrentUser user, Broadcaster broadcaster, Clock clock) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.therapists = therapists;
        this.clock = clock;
        picker = LocationPicker.readable(locations, user, chosen -> {
            location = chosen;
            grid.getDataProvider().refreshAll();
        });
        state.setLabel(Words.text("roster.stateLabel"));
        state.setEmptySelectionAllowed(true);
        state.setItems(AppointmentState.values());
        state.setItemLabelGenerator(one -> one == null ? Words.text("roster.allStates") : Words.of("roster.state", one));
        state.setEmptySelectionCaption(Words.text("roster.allStates"));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filtered("state", change.getValue() == null ? null : change.getValue().name());
            }
        });
        from.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                filtered("from", change.getValue() == null ? null : change.getValue().toString());
            }
        });
        columns(user.get().is(Role.LOCATION_MANAGER));
        Live.listen(this, broadcaster, Set.of(Booking.TOPIC), change -> grid.getDataProvider().refreshAll());
        Div tools = new Div(search, from, state);
        tools.addClassName("toolbar");
        addClassName("page");
        add(new PageHeader(Words.text("roster.appointments")).withActions(picker), tools, grid);
    }

    private void columns(boolean guests) {
        grid.addColumn(Row::day).setHeader(Words.text("roster.day")).setWidth("132px").setFlexGrow(0);
        grid.addColumn(Row::time).setHeader(Words.text("roster.time")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(described("<button class='cell-button' aria-label=${item.whole} @click=${open}>${item.treatment}</button>" + FORMER))
                .setHeader(Words.text("roster.treatment")).setWidth("170px").setFlexGrow(2);
        grid.addColumn(row -> row.one().guestShort()).setHeader(Words.text("roster.guest")).setAutoWidth(true).setVisible(guests);
        grid.addColumn(Row::therapist).setHeader(Words.text("roster.therapist")).setAutoWidth(true);
        grid.addColumn(row -> row.one().roomName()).setHeader(Words.text("roster.room")).setAutoWidth(true);
        grid.addColumn(row -> Words.money(row.one().price())).setHeader(Words.text("roster.price")).setAutoWidth(true).setFlexGrow(0);
        grid.addColumn(described("<span class='st ${item.look}'>${item.stands}</span>")).setHeader(Words.text("roster.stands")).setAutoWidth(true);
        grid.setCard(described("<div class='list-card'><div class='mute'>${item.day}, ${item.time}</div>"
                + "<button class='cell-button' aria-label=${item.whole} @click=${open}>${item.treatment}</button>" + FORMER
                + "<div class='mute small'>${item.who}</div><span class='st ${item.look}'>${item.stands}</span></div>"));
        grid.setEmptyStateComponent(new EmptyState(Words.text("roster.noAppointments")));
        grid.addItemClickListener(click -> open(click.getItem().one()));
        grid.setItems(
                query -> filter().map(filter -> rows(reading.page(filter, PageRequest.of(query.getPage(), query.getPageSize()))))
                        .orElseGet(Stream::empty),
                query -> filter().map(reading::count).map(Math::toIntExact).orElse(0));
    }

    private LitRenderer<Row> described(String template) {
        return LitRenderer.<Row>of(template)
                .withProperty("day", Row::day)
                .withProperty("time", Row::time)
                .withProperty("treatment", row -> Words.local(row.one().treatmentNames()))
                .withProperty("who", row -> Stream.of(row.one().guestShort(), row.therapist(), row.one().roomName())
                        .filter(word -> !word.isBlank()).collect(Collectors.joining(", ")))
                .withProperty("whole", row -> Words.local(row.one().treatmentNames()) + ", " + row.day() + " " + row.time()
                        + (row.one().guestShort().isBlank() ? "" : ", " + row.one().guestShort()))
                .withProperty("former", Row::former)
                .withProperty("look", row -> ScreeningWord.status(row.one(), clock.instant()).cssClass())
                .withProperty("stands", row -> ScreeningWord.words(row.one(), clock.instant()))
                .withFunction("open", row -> open(row.one()));
    }

    private Stream<Row> rows(List<AppointmentData> found) {
        ZoneId zone = location == null ? ZoneOffset.UTC : location.zone();
        Map<TherapistId, String> names = therapists.names(found.stream().map(AppointmentData::therapist).distinct().toList());
        Set<AppointmentId> former = reading.withFormerParts(found);
        return found.stream().map(one -> new Row(
                one, Words.shortDate(one.day()), Describe.times(one, zone), names.getOrDefault(one.therapist(), ""),
                Describe.former(former.contains(one.id()))));
    }

    private void open(AppointmentData one) {
        dialogs.open(one, reading.day(one.location(), one.day()), () -> grid.getDataProvider().refreshAll());
    }

    private Optional<AppointmentFilter> filter() {
        if (location == null) {
            return Optional.empty();
        }
        LocalDate first = from.getValue() == null ? LocalDate.ofInstant(clock.instant(), location.zone()) : from.getValue();
        return Optional.of(new AppointmentFilter(
                search.getValue(), location.stored(), first, first.plusDays(DAYS),
                state.getValue() == null ? Set.of() : Set.of(state.getValue())));
    }

    private void filtered(String name, @Nullable String value) {
        Address.set(UI.getCurrent(), name, value);
        grid.getDataProvider().refreshAll();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = picker.enter(event).orElse(null);
        search.setValue(Address.parameter(event.getLocation(), "q").orElse(""));
        state.setValue(Address.parameter(event.getLocation(), "state")
                .flatMap(name -> Arrays.stream(AppointmentState.values()).filter(one -> one.name().equals(name)).findFirst())
                .orElse(null));
        from.setValue(Address.date(event.getLocation(), "from")
                .orElseGet(() -> location == null ? null : LocalDate.ofInstant(clock.instant(), location.zone())));
    }

    @Override
    public String getPageTitle() {
        return Words.text("roster.appointments");
    }

    /** An appointment as it is written here. */
    private record Row(AppointmentData one, String day, String time, String therapist, String former) {}
}
