package dev.stillwater.locations.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.LocationRow;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.SearchField;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LocationViewsTest extends ViewTest {

    @Autowired LocationEditing editing;
    @Autowired LocationDirectory directory;
    @Autowired As as;

    @Test
    void an_administrator_adds_a_location() {
        signInAsAdministrator();
        navigate(LocationsView.class);
        test(button("Add location")).click();
        String code = Sample.unique("spa");
        test(field("Name")).setValue("Harbour spa");
        test(field("Code")).setValue(code);
        choose("Law of", Jurisdiction.class, "United Kingdom (GB)");
        choose("Time zone", ZoneId.class, "Europe/London");
        choose("Currency", Currency.class, "GBP, British Pound");

        test(button("Save location")).click();

        assertThat(find(FormDialog.class).exists()).isFalse();
        assertThat(getCurrentView()).isInstanceOf(LocationView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("Harbour spa");
        assertThat(as.office(() -> directory.byCode(code))).isPresent();
    }

    @Test
    void bad_input_is_refused_at_its_field_and_stays() {
        signInAsAdministrator();
        navigate(LocationsView.class);
        test(button("Add location")).click();
        test(field("Name")).setValue("Harbour spa");
        test(field("Code")).setValue("Not A Code");

        test(button("Save location")).click();

        ComboBox<?> jurisdiction = find(ComboBox.class).withLabel("Law of").single();
        assertThat(jurisdiction.isInvalid()).isTrue();
        assertThat(jurisdiction.getErrorMessage()).isEqualTo("Fill this in.");
        choose("Law of", Jurisdiction.class, "United Kingdom (GB)");
        choose("Time zone", ZoneId.class, "Europe/London");
        choose("Currency", Currency.class, "GBP, British Pound");
        test(button("Save location")).click();
        assertThat(field("Code").isInvalid()).isTrue();
        assertThat(field("Code").getValue()).isEqualTo("Not A Code");
        assertThat(field("Name").getValue()).isEqualTo("Harbour spa");
    }

    @Test
    void an_opening_hour_that_is_missing_is_refused_at_its_day() {
        LocationData location = aStoredLocation();
        signInAsAdministrator();
        open(location);
        test(button("Edit location")).click();
        TimePicker closes = find(TimePicker.class).withAriaLabel("Monday, closes").single();
        closes.clear();

        test(button("Save location")).click();

        assertThat(closes.isInvalid()).isTrue();
    }

    @Test
    void a_stale_save_keeps_the_input_and_offers_the_newer_version() {
        LocationData location = aStoredLocation();
        signInAsAdministrator();
        open(location);
        test(button("Edit location")).click();
        test(field("Name")).setValue("My wording");
        as.administrator(() -> editing.save(location));

        test(button("Save location")).click();

        assertThat(find(FormDialog.class).exists()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("My wording");
        assertThat(find(Paragraph.class).withClassName("refusal").single().getText()).contains("Somebody else saved");
        assertThat(find(Anchor.class).withText("See the newer version").single().getHref())
                .isEqualTo("locations/" + location.code());
    }

    @Test
    void rooms_are_added_and_changed() {
        LocationData location = aStoredLocation();
        signInAsAdministrator();
        open(location);
        test(button("Add room")).click();
        test(field("Name")).setValue("Room 1");
        test(button("Save room")).click();
        assertThat(find(ListItem.class).all()).hasSize(1);

        test(button("Add room")).click();
        test(field("Name")).setValue("room 1");
        test(button("Save room")).click();

        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("Name").getErrorMessage()).contains("room 1");
    }

    @Test
    void the_search_stands_in_the_address_and_finds_by_name_and_code() {
        LocationData location = aStoredLocation();
        signInAsOffice();
        UI.getCurrent().navigate("locations", QueryParameters.of("q", location.code()));
        assertThat(find(SearchField.class).single().getValue()).isEqualTo(location.code());

        Grid<LocationRow> grid = grid();

        assertThat(test(grid).size()).isEqualTo(1);
        assertThat(test(grid).getRow(0).name()).isEqualTo(location.name());
    }

    @Test
    void only_an_administrator_gets_buttons_that_change_something() {
        LocationData location = aStoredLocation();
        signInAsOffice();
        open(location);

        assertThat(find(Button.class).withText("Edit location").exists()).isFalse();
        assertThat(find(Button.class).withText("Add room").exists()).isFalse();
        navigate(LocationsView.class);
        assertThat(find(Button.class).withText("Add location").exists()).isFalse();
    }

    @Test
    void a_manager_sees_the_own_location_and_no_other_also_by_typing_an_address() {
        LocationData own = aStoredLocation();
        LocationData other = aStoredLocation();
        signInAsManager(own.stored());

        navigate(LocationsView.class);
        assertThat(test(grid()).size()).isEqualTo(1);
        open(own);
        assertThat($(H1.class).single().getText()).isEqualTo(own.name());
        UI.getCurrent().navigate("locations/" + other.code());
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private LocationData aStoredLocation() {
        return as.administrator(() -> editing.save(Sample.aLocation("US-WA")));
    }

    private void open(LocationData location) {
        navigate("locations/" + location.code(), LocationView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<LocationRow> grid() {
        return find(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String label, Class<T> type, String item) {
        ComboBox<T> box = find(ComboBox.class).withLabel(label).single();
        test(box).selectItem(item);
    }
}
