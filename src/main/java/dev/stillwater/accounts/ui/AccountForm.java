package dev.stillwater.accounts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.stillwater.accounts.AccountData;
import dev.stillwater.accounts.TherapistNames;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Role;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of an account. Locations are asked of managers only, the therapist of therapists only. */
class AccountForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField username = new TextField(Words.text("accounts.username"));
    private final TextField name = new TextField(Words.text("accounts.name"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.text("accounts.roles"));
    private final MultiSelectComboBox<Place> locations = new MultiSelectComboBox<>(Words.text("accounts.locations"));
    private final ComboBox<TherapistNames.Named> therapist = new ComboBox<>(Words.text("accounts.therapist"));

    AccountForm(LocationDirectory directory, TherapistNames names) {
        username.setHelperText(Words.text("accounts.username.help"));
        username.getElement().setAttribute("autocomplete", "off");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Words.of("accounts.role", role));
        roles.addValueChangeListener(change -> askWhatTheRolesNeed());
        locations.setItems(
                query -> directory
                        .page(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream()
                        .map(row -> new Place(row.id(), row.name())),
                query -> Math.toIntExact(directory.count(query.getFilter().orElse(""))));
        locations.setItemLabelGenerator(Place::name);
        therapist.setItems(
                query -> names.find(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> Math.toIntExact(names.count(query.getFilter().orElse(""))));
        therapist.setItemLabelGenerator(TherapistNames.Named::name);
        Div who = new Div(username, name);
        who.addClassName("form-columns");
        getContent().add(who, roles, locations, therapist);
        getContent().addClassNames("stack-s");
        askWhatTheRolesNeed();
    }

    /** Shows refusals of the service at these fields. */
    void connect(FormDialog dialog) {
        dialog.required("username", username).required("name", name).field("roles", roles).field("locations", locations)
                .field("therapist", therapist);
    }

    void show(AccountData account, Collection<LocationData> places, TherapistNames.@Nullable Named person) {
        username.setValue(account.username());
        name.setValue(account.name());
        roles.setValue(account.roles());
        locations.setValue(places.stream().map(Place::of).collect(Collectors.toSet()));
        therapist.setValue(person);
    }

    /** What was typed, as a change of {@code before}, or as a new account. */
    AccountData read(@Nullable AccountData before) {
        TherapistNames.Named person = therapist.getValue();
        return new AccountData(
                before == null ? null : before.id(),
                before == null ? 0 : before.version(),
                Fields.required(username, "username").strip(),
                Fields.required(name, "name"),
                before == null || before.active(),
                roles.getValue(),
                is(Role.LOCATION_MANAGER)
                        ? locations.getValue().stream().map(Place::id).collect(Collectors.toSet())
                        : Set.of(),
                is(Role.THERAPIST) && person != null ? person.id() : null);
    }

    private void askWhatTheRolesNeed() {
        locations.setVisible(is(Role.LOCATION_MANAGER));
        therapist.setVisible(is(Role.THERAPIST));
    }

    private boolean is(Role role) {
        return roles.getValue().contains(role);
    }

    /** A location to choose. */
    private record Place(LocationId id, String name) {

        static Place of(LocationData location) {
            return new Place(location.stored(), location.name());
        }
    }
}
