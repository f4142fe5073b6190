package dev.stillwater.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.roster.Booking;
import dev.stillwater.roster.BookingRequest;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.KeptModality;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.ModalityInUse;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Head office changes what a modality brings: what that touches is shown before it is saved. Each test puts it back. */
class ModalityInUseViewTest extends ViewTest {

    @Autowired LibraryKeeping keeping;
    @Autowired Booking booking;
    @Autowired World world;
    @Autowired As as;

    Modality before;
    LocationData place;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData treatment;

    @BeforeEach
    void a_treatment_with_it_on_a_menu() {
        before = kept().modality();
        place = world.aLocation();
        LocationId here = place.stored();
        ana = world.aTherapist(here, "HS");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        treatment = world.aTreatment(Part.of("HS", 60));
        world.publish(here, treatment);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
        signInAsOffice();
        UI.getCurrent().navigate("treatments/rules");
        test($(Button.class).withAriaLabel("Change: " + before.name()).single()).click();
    }

    @AfterEach
    void put_back() {
        KeptModality now = kept();
        KeptModality wanted = new KeptModality(before, now.version());
        as.office(() -> {
            try {
                keeping.save(wanted);
            } catch (ModalityInUse found) {
                keeping.save(wanted, found.impact());
            }
            return "";
        });
    }

    @Test
    void the_dialog_says_what_changes_and_what_is_touched_where_and_yes_saves() {
        book();
        test(turnaround()).setValue(60);
        test($(Checkbox.class).withLabel("certificate needed").single()).click();
        test(button("Save modality")).click();

        assertThat(words(asked())).contains(
                "Extra room turnaround: " + before.extraTurnaroundMinutes() + " min becomes 60 min.", "No certificate is needed any more.",
                "have it", place.name(), "on the menu in force", "1 appointment", "in 1 shift", "New bookings of these treatments");
        assertThat(kept().modality()).as("not saved before the yes").isEqualTo(before);

        test(button("Change this modality")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(kept().modality().extraTurnaroundMinutes()).isEqualTo(60);
        assertThat(kept().modality().certificateNeeded()).isFalse();
        assertThat(test($(Notification.class).single()).getText()).isEqualTo(before.name() + " is saved");
    }

    @Test
    void what_is_booked_while_it_is_asked_is_shown_and_asked_again() {
        test(turnaround()).setValue(60);
        test(button("Save modality")).click();
        book();

        test(button("Change this modality")).click();

        assertThat(words(asked())).contains("More is touched than a moment ago");
        assertThat(kept().modality()).isEqualTo(before);
        test(button("Change this modality")).click();
        assertThat(kept().modality().extraTurnaroundMinutes()).isEqualTo(60);
    }

    @Test
    void whoever_cancels_is_back_in_the_form_with_what_was_typed() {
        test(turnaround()).setValue(60);
        test(button("Save modality")).click();

        test($(Button.class).withText("Cancel").all().getLast()).click();

        assertThat(turnaround().getValue()).isEqualTo(60);
        assertThat(kept().modality()).isEqualTo(before);
    }

    @Test
    void names_are_saved_without_a_question_and_that_is_said() {
        test($(TextField.class).withLabel("Spanish name").single()).setValue("Piedras templadas");

        test(button("Save modality")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(kept().modality().nameEs()).isEqualTo("Piedras templadas");
        assertThat(test($(Notification.class).single()).getText()).contains("is saved");
    }

    private void book() {
        LocationId here = place.stored();
        as.manager(here, () -> booking.book(new BookingRequest(
                here, guest, treatment.variants().getFirst().id(), ana, room, World.at("2026-11-18T09:00"), List.of())));
    }

    private KeptModality kept() {
        return as.office(() -> keeping.modalities()).stream()
                .filter(one -> one.modality().code().value().equals("HS")).findFirst().orElseThrow();
    }

    private IntegerField turnaround() {
        return $(IntegerField.class).withLabel("Extra room turnaround, minutes").single();
    }

    private FormDialog asked() {
        return $(FormDialog.class).all().getLast();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
