package dev.stillwater.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Filters and selections in the address, so that a link shows the same thing. */
public final class Address {

    private Address() {}

    /** The first value of a query parameter, if there is one that is not blank. */
    public static Optional<String> parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).filter(value -> !value.isBlank());
    }

    /** A date in a query parameter, if it is one between 2000 and 2199. */
    public static Optional<LocalDate> date(Location location, String name) {
        try {
            return parameter(location, name).map(LocalDate::parse)
                    .filter(date -> date.getYear() >= 2000 && date.getYear() < 2200);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** Writes a parameter into the address without leaving the page; null or blank takes it out. */
    public static void set(UI ui, String name, @Nullable String value) {
        Location here = here(ui);
        Map<String, List<String>> parameters = new LinkedHashMap<>(here.getQueryParameters().getParameters());
        if (value == null || value.isBlank()) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.of(value));
        }
        Location there = new Location(here.getPath(), new QueryParameters(parameters));
        ui.getInternals().setLastHandledNavigation(there);
        ui.getPage().getHistory().replaceState(null, there);
    }

    /** With what was written since the view was opened: the view's own location does not learn of that. */
    private static Location here(UI ui) {
        Location opened = ui.getInternals().getActiveViewLocation();
        if (!ui.getInternals().hasLastHandledLocation()) {
            return opened;
        }
        Location written = ui.getInternals().getLastHandledLocation();
        return written.getPath().equals(opened.getPath()) ? written : opened;
    }
}
