package dev.stillwater.guests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class GuestViewsTest extends ViewTest {

    @Autowired GuestRegister register;
    @Autowired World world;
    @Autowired As as;

    LocationId here;

    @BeforeEach
    void a_location() {
        here = world.aLocation().stored();
    }

    @Test
    void a_manager_registers_a_guest_and_lands_on_the_page() {
        signInAsManager(here);
        navigate(GuestsView.class);
        test(button("New guest")).click();
        test(field("Name")).setValue("Jordan Reed");
        test(field("Phone")).setValue("+1 206 555 0117");

        test(button("Register guest")).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Jordan Reed");
        assertThat(as.manager(here, () -> register.page("jordan", PageRequest.of(0, 5))))
                .extracting(GuestRow::phone).containsExactly("+1 206 555 0117");
    }

    @Test
    void what_is_refused_stands_at_its_field_and_nothing_is_lost() {
        signInAsManager(here);
        navigate(GuestsView.class);
        test(button("New guest")).click();
        test(field("Name")).setValue("Jordan Reed");
        test(field("Phone")).setValue("call me");

        test(button("Register guest")).click();

        assertThat($(FormDialog.class).exists()).isTrue();
        assertThat(field("Phone").isInvalid()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("Jordan Reed");
    }

    @Test
    void everything_that_is_refused_is_told_at_once_and_what_is_too_long_is_not_cut() {
        signInAsManager(here);
        navigate(GuestsView.class);
        test(button("New guest")).click();
        test(field("Name")).setValue("x".repeat(500));
        test(field("Phone")).setValue("call me");
        DateField born = $(DateField.class).withLabel("Date of birth").single();
        born.setValue(LocalDate.of(1890, 5, 5));

        test(button("Register guest")).click();

        assertThat(field("Name").getErrorMessage()).isEqualTo("Write between 1 and 120 characters.");
        assertThat(field("Name").getValue()).hasSize(500);
        assertThat(field("Phone").isInvalid()).isTrue();
        assertThat(born.getErrorMessage()).isEqualTo("Enter a date of birth from 1900 on.");
    }

    @Test
    void the_search_stands_in_the_address_and_finds_by_digits_of_the_phone() {
        String digits = String.valueOf(System.identityHashCode(this)) + "99";
        as.manager(here, () -> register.save(new GuestData(null, 0, "Ana Poe", "+1 " + digits, "", null, "en", here, null, null)));
        world.aGuest(here);
        signInAsManager(here);

        UI.getCurrent().navigate("guests", QueryParameters.of("q", digits));

        assertThat(test($(Grid.class).single()).size()).isEqualTo(1);
    }

    @Test
    void consent_is_withdrawn_after_its_consequences_were_shown() {
        GuestId guest = world.aGuest(here);
        as.manager(here, () -> register.consent(guest, Sample.unique("v")));
        signInAsManager(here);
        UI.getCurrent().navigate(GuestView.address(guest));
        test(button("Withdraw consent")).click();

        test($(Button.class).withText("Withdraw consent").last()).click();

        assertThat($(Span.class).withText("Not given").exists()).isTrue();
        assertThat(as.manager(here, () -> register.get(guest)).consentAt()).isNull();
    }

    @Test
    void a_guest_of_another_location_is_not_there() {
        GuestId guest = world.aGuest(world.aLocation().stored());
        signInAsManager(here);

        UI.getCurrent().navigate(GuestView.address(guest));

        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    @Test
    void neither_head_office_nor_therapists_have_a_list_of_guests() {
        signInAsOffice();
        UI.getCurrent().navigate("guests");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
        signInAsTherapist(TherapistId.next());
        UI.getCurrent().navigate("guests");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    private TextField field(String label) {
        return $(TextField.class).withLabel(label).single();
    }
}
