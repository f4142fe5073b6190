package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Words;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * The location that a view shows: named by the address parameter {@code at}, else the one that this
 * person looked at last, else the first of those open to him. Chosen in a list, which does not show
 * where there is nothing to choose. A view calls {@link #enter} in {@code beforeEnter}.
 */
public final class LocationPicker extends Composite<ComboBox<LocationPicker.Choice>> implements AfterNavigationObserver {

    /** The address parameter: a location's code. */
    public static final String PARAMETER = "at";

    private static final long serialVersionUID = 1L;

    private final transient LocationDirectory directory;
    private final LocationScope scope;
    private final SerializableConsumer<LocationData> opened;

    private LocationPicker(LocationDirectory directory, LocationScope scope, SerializableConsumer<LocationData> opened) {
        this.directory = directory;
        this.scope = scope;
        this.opened = opened;
        ComboBox<Choice> box = getContent();
        box.addClassName("location-picker");
        box.setAriaLabel(Words.text("locations.picker"));
        box.setItemLabelGenerator(Choice::name);
        box.setItems(
                query -> choices(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> count(query.getFilter().orElse("")));
        box.addValueChangeListener(change -> chosen(change.getValue(), change.getOldValue(), change.isFromClient()));
    }

    /**
     * Offers the locations that the person may read: all for head office, own ones for a manager.
     *
     * @param opened is told when the person chooses another one
     */
    public static LocationPicker readable(
            LocationDirectory directory, CurrentUser user, SerializableConsumer<LocationData> opened) {
        return new LocationPicker(directory, user.find().map(SignedInUser::reads).orElse(LocationScope.none()), opened);
    }

    /**
     * Offers only the locations that the person manages.
     *
     * @param opened is told when the person chooses another one
     */
    public static LocationPicker managed(
            LocationDirectory directory, CurrentUser user, SerializableConsumer<LocationData> opened) {
        return new LocationPicker(directory, user.find().map(SignedInUser::manages).orElse(LocationScope.none()), opened);
    }

    /**
     * Finds the location that the address asks for. One that is not open to the person leads to the
     * page for addresses that lead nowhere.
     *
     * @return empty when there is no location to show
     */
    public Optional<LocationData> enter(BeforeEnterEvent event) {
        Optional<String> asked = Address.parameter(event.getLocation(), PARAMETER);
        Optional<LocationData> found = asked.isPresent() ? asked.flatMap(this::open) : usual();
        if (asked.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        found.ifPresent(this::show);
        getContent().setVisible(several());
        return found;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Choice shown = getContent().getValue();
        if (shown != null) {
            Address.set(UI.getCurrent(), PARAMETER, shown.code());
        }
    }

    private void show(LocationData location) {
        getContent().setValue(new Choice(location.code(), location.name()));
        VaadinSession.getCurrent().setAttribute(Remembered.class, new Remembered(location.code()));
    }

    private void chosen(@Nullable Choice choice, @Nullable Choice before, boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Optional<LocationData> location = Optional.ofNullable(choice).map(Choice::code).flatMap(this::open);
        if (location.isEmpty()) {
            getContent().setValue(before);
            return;
        }
        show(location.get());
        Address.set(UI.getCurrent(), PARAMETER, location.get().code());
        opened.accept(location.get());
    }

    private Optional<LocationData> usual() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Remembered.class))
                .flatMap(remembered -> open(remembered.code()))
                .or(() -> choices("", PageRequest.of(0, 1)).stream().findFirst().flatMap(first -> open(first.code())));
    }

    private Optional<LocationData> open(String code) {
        return directory.byCode(code).filter(location -> scope.covers(location.stored()));
    }

    private boolean several() {
        return scope.everywhere() ? directory.count("") > 1 : scope.locations().size() > 1;
    }

    private List<Choice> choices(String text, Pageable page) {
        return scope.everywhere()
                ? directory.page(text, page).stream().map(row -> new Choice(row.code(), row.name())).toList()
                : own(text).stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private int count(String text) {
        return scope.everywhere() ? Math.toIntExact(directory.count(text)) : own(text).size();
    }

    private List<Choice> own(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return directory.get(scope.locations()).values().stream()
                .filter(location -> location.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(LocationData::active).reversed().thenComparing(LocationData::name))
                .map(location -> new Choice(location.code(), location.name()))
                .toList();
    }

    /** A line of the list; two are the same when they mean the same location. */
    record Choice(String code, String name) implements Serializable {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice choice && choice.code.equals(code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /** What this person looked at last, in this session. */
    private record Remembered(String code) implements Serializable {}
}
