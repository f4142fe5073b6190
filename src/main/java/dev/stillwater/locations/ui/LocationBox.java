package dev.stillwater.locations.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A field to choose a location among those of a scope; read a page at a time, searched in the database. */
public final class LocationBox extends ComboBox<LocationChoice> {

    private static final long serialVersionUID = 1L;

    private final transient LocationDirectory directory;
    private final LocationScope scope;

    private LocationBox(LocationDirectory directory, LocationScope scope) {
        this.directory = directory;
        this.scope = scope;
        addClassName("location-box");
        setItemLabelGenerator(LocationChoice::name);
        setItems(
                query -> choices(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> count(query.getFilter().orElse("")));
    }

    /** Offers what the person may read: everything for head office, own locations for a manager. */
    public static LocationBox readable(LocationDirectory directory, CurrentUser user) {
        return new LocationBox(directory, user.find().map(SignedInUser::reads).orElse(LocationScope.none()));
    }

    /** Offers only what the person manages. */
    public static LocationBox managed(LocationDirectory directory, CurrentUser user) {
        return new LocationBox(directory, user.find().map(SignedInUser::manages).orElse(LocationScope.none()));
    }

    /** As a filter: empty means all, and it does not show where there is only one. */
    public LocationBox asFilter() {
        setPlaceholder(Words.text("locations.all"));
        setAriaLabel(Words.text("locations.picker"));
        setClearButtonVisible(true);
        setVisible(several());
        return this;
    }

    /** The location with this code, if it is in the scope. */
    public Optional<LocationData> open(String code) {
        return directory.byCode(code).filter(location -> scope.covers(location.stored()));
    }

    public Optional<LocationChoice> find(String code) {
        return open(code).map(LocationBox::choice);
    }

    public Optional<LocationChoice> first() {
        return choices("", PageRequest.of(0, 1)).stream().findFirst();
    }

    /** Whether there is anything to choose. */
    public boolean several() {
        return scope.everywhere() ? directory.count("") > 1 : scope.locations().size() > 1;
    }

    static LocationChoice choice(LocationData location) {
        return new LocationChoice(location.stored(), location.code(), location.name());
    }

    private List<LocationChoice> choices(String text, Pageable page) {
        return scope.everywhere()
                ? directory.page(text, page).stream()
                        .map(row -> new LocationChoice(row.id(), row.code(), row.name())).toList()
                : own(text).stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private int count(String text) {
        return scope.everywhere() ? Math.toIntExact(directory.count(text)) : own(text).size();
    }

    private List<LocationChoice> own(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return directory.get(scope.locations()).values().stream()
                .filter(location -> location.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(LocationData::active).reversed().thenComparing(LocationData::name))
                .map(LocationBox::choice)
                .toList();
    }
}
