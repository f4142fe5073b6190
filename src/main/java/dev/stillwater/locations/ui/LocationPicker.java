package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.Words;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The location that a view shows: named by the address parameter {@code at}, else the one that this
 * person looked at last, else the first of those open to him. Chosen in a list, which does not show
 * where there is nothing to choose. A view calls {@link #enter} in {@code beforeEnter}.
 */
public final class LocationPicker extends Composite<Div> implements AfterNavigationObserver {

    /** The address parameter: a location's code. */
    public static final String PARAMETER = "at";

    private static final long serialVersionUID = 1L;

    private final LocationBox box;
    private final SerializableConsumer<LocationData> opened;

    private LocationPicker(LocationBox box, SerializableConsumer<LocationData> opened) {
        this.box = box;
        this.opened = opened;
        box.setAriaLabel(Words.text("locations.picker"));
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen(change.getValue(), change.getOldValue());
            }
        });
        getContent().addClassName("location-picker");
        getContent().add(box);
    }

    /**
     * Offers the locations that the person may read: all for head office, own ones for a manager.
     *
     * @param opened is told when the person chooses another one
     */
    public static LocationPicker readable(
            LocationDirectory directory, CurrentUser user, SerializableConsumer<LocationData> opened) {
        return new LocationPicker(LocationBox.readable(directory, user), opened);
    }

    /**
     * Offers only the locations that the person manages.
     *
     * @param opened is told when the person chooses another one
     */
    public static LocationPicker managed(
            LocationDirectory directory, CurrentUser user, SerializableConsumer<LocationData> opened) {
        return new LocationPicker(LocationBox.managed(directory, user), opened);
    }

    /**
     * Finds the location that the address asks for. One that is not open to the person leads to the
     * page for addresses that lead nowhere.
     *
     * @return empty when there is no location to show
     */
    public Optional<LocationData> enter(BeforeEnterEvent event) {
        Optional<String> asked = Address.parameter(event.getLocation(), PARAMETER);
        Optional<LocationData> found = asked.isPresent() ? asked.flatMap(box::open) : usual();
        if (asked.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
        found.ifPresent(this::show);
        setVisible(box.several());
        return found;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocationChoice shown = box.getValue();
        if (shown != null) {
            Address.set(UI.getCurrent(), PARAMETER, shown.code());
        }
    }

    private void show(LocationData location) {
        box.setValue(LocationBox.choice(location));
        VaadinSession.getCurrent().setAttribute(Remembered.class, new Remembered(location.code()));
    }

    private void chosen(@Nullable LocationChoice choice, @Nullable LocationChoice before) {
        Optional<LocationData> location = Optional.ofNullable(choice).map(LocationChoice::code).flatMap(box::open);
        if (location.isEmpty()) {
            box.setValue(before);
            return;
        }
        show(location.get());
        Address.set(UI.getCurrent(), PARAMETER, location.get().code());
        opened.accept(location.get());
    }

    private Optional<LocationData> usual() {
        return Optional.ofNullable(VaadinSession.getCurrent().getAttribute(Remembered.class))
                .flatMap(remembered -> box.open(remembered.code()))
                .or(() -> box.first().flatMap(first -> box.open(first.code())));
    }

    /** What this person looked at last, in this session. */
    private record Remembered(String code) implements Serializable {}
}
