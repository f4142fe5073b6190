package dev.stillwater.treatments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
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
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.FormDialog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Head office changes lengths that are in use: what that touches is shown before it is saved. */
class LengthsInUseViewTest extends ViewTest {

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired Booking booking;
    @Autowired World world;
    @Autowired As as;

    LocationData place;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData treatment;

    @BeforeEach
    void a_treatment_on_a_menu() {
        place = world.aLocation();
        LocationId here = place.stored();
        ana = world.aTherapist(here, "SW");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        treatment = world.aTreatment(Part.of("SW", 60));
        world.publish(here, treatment);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
        signInAsOffice();
    }

    @Test
    void the_dialog_says_what_is_touched_where_and_what_that_means_and_yes_saves() {
        book("2026-11-18T09:00");
        open();
        test(minutes()).setValue(75);
        test(button("Save treatment")).click();

        assertThat(dialog().getHeaderTitle()).isEqualTo("Change lengths of " + treatment.name());
        assertThat(words(dialog())).contains(
                "Swedish 60 min becomes Swedish 75 min", place.name(), "on the menu in force", "1 appointment", "in 1 shift",
                "The appointment stays as booked", "cannot be booked anew");
        assertThat(stored()).as("not saved before the yes").isEqualTo(60);

        test(button("Change these lengths")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(stored()).isEqualTo(75);
        assertThat(minutes().getValue()).isEqualTo(75);
    }

    @Test
    void what_is_booked_while_the_dialog_is_open_is_shown_and_asked_again() {
        open();
        test(minutes()).setValue(75);
        test(button("Save treatment")).click();
        book("2026-11-18T09:00");

        test(button("Change these lengths")).click();

        assertThat(words(dialog())).contains("More is touched than a moment ago", "1 appointment");
        assertThat(stored()).isEqualTo(60);
        test(button("Change these lengths")).click();
        assertThat(stored()).isEqualTo(75);
    }

    @Test
    void the_page_lists_the_earlier_lengths_and_who_is_still_booked_for_one() {
        book("2026-11-18T09:00");
        TreatmentData wanted = new TreatmentData(
                treatment.id(), treatment.version(), treatment.code(), treatment.name(), treatment.nameEs(), treatment.section(),
                treatment.state(), treatment.minimumAge(),
                List.of(new Variant(treatment.variants().getFirst().id(), List.of(Part.of("SW", 75)))), treatment.priceBands(),
                treatment.extras());
        as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });

        open();

        String shown = words((Component) getCurrentView());
        assertThat(shown).contains("Earlier lengths", "Swedish 60 min", "Today: Swedish 75 min", "Still shown or booked at one location", place.name(), "1 appointment");
    }

    @Test
    void a_length_that_is_removed_is_told_of_as_one_that_nothing_replaces() {
        TreatmentData two = new TreatmentData(
                treatment.id(), treatment.version(), treatment.code(), treatment.name(), treatment.nameEs(), treatment.section(),
                treatment.state(), treatment.minimumAge(),
                List.of(treatment.variants().getFirst(), Variant.of(Part.of("SW", 90))), treatment.priceBands(), treatment.extras());
        as.office(() -> editing.save(two));
        open();
        test($(Button.class).withAriaLabel("Remove length 1").single()).click();

        test(button("Save treatment")).click();

        assertThat(words(dialog())).contains("Swedish 60 min is removed", "cannot be booked anew from now on").doesNotContain("taken the new length");
        test(button("Change these lengths")).click();
        assertThat(stored()).isEqualTo(90);
    }

    @Test
    void whoever_cancels_keeps_what_was_typed_and_saves_nothing() {
        open();
        test(minutes()).setValue(75);
        test(button("Save treatment")).click();

        test(button("Cancel")).click();

        assertThat(minutes().getValue()).isEqualTo(75);
        assertThat(stored()).isEqualTo(60);
        UI.getCurrent().navigate("treatments");
        assertThat(dialog().getHeaderTitle()).as("it is still unsaved").isEqualTo("Not saved yet");
    }

    @Test
    void lengths_that_nobody_offers_are_saved_without_a_question() {
        TreatmentData other = world.aTreatment(Part.of("SW", 60));
        UI.getCurrent().navigate("treatments/" + other.id().value());
        test(minutes()).setValue(75);

        test(button("Save treatment")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(as.office(() -> library.get(other.id())).variants()).extracting(Variant::handsOnMinutes).containsExactly(75);
    }

    @Test
    void a_rule_that_is_broken_is_said_before_anything_is_asked() {
        open();
        test(minutes()).setValue(3);

        test(button("Save treatment")).click();

        assertThat($(FormDialog.class).exists()).isFalse();
        assertThat(minutes().isInvalid()).isTrue();
    }

    private void open() {
        UI.getCurrent().navigate("treatments/" + treatment.id().value());
    }

    private int stored() {
        return as.office(() -> library.get(treatment.id())).variants().getFirst().handsOnMinutes();
    }

    private void book(String at) {
        LocationId here = place.stored();
        as.manager(here, () -> booking.book(new BookingRequest(
                here, guest, treatment.variants().getFirst().id(), ana, room, World.at(at), List.of())));
    }

    private IntegerField minutes() {
        return $(IntegerField.class).withAriaLabel("Minutes of Swedish, length 1").single();
    }

    private FormDialog dialog() {
        return $(FormDialog.class).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }
}
