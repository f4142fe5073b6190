package dev.stillwater.journeys;

import dev.stillwater.guests.GuestRow;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.roster.AppointmentData;
import org.junit.jupiter.api.Test;

/** Journey d: what screening does to an appointment, and a doctor's letter that lifts a hold. */
class DScreeningAGuestTest extends Journey {

    private static final String COMBINATION = "Lymphatic drainage + Swedish";

    @Test
    void flu_holds_the_appointment_and_names_the_earliest_day() {
        GuestRow guest = someone();
        Person manager = atTheAppointmentOf(guest);

        Asking.answer(manager, "S01", "Yes");
        Asking.type(manager, "S01A", "11/17/2026");
        Asking.answer(manager, "S02", "Yes, still unwell");
        Asking.type(manager, "S02A", "11/17/2026");
        Asking.restNo(manager).sees("Not before");
        Asking.record(manager);

        manager.pressLabelled(guest.name()).sees("Not before");
    }

    @Test
    void what_excludes_only_drainage_leaves_swedish_possible() {
        GuestRow guest = someone();
        Person manager = atTheAppointmentOf(guest);

        Asking.answer(manager, "S31", "Yes");
        Asking.answer(manager, "S31", "Aneurysm of the abdominal artery");
        Asking.restNo(manager).sees("Not this treatment").sees("Possible on this day by itself: Swedish");
        Asking.record(manager);

        manager.pressLabelled(guest.name()).sees("Possible on this day by itself: Swedish");
    }

    @Test
    void a_letter_on_file_lifts_the_hold() {
        GuestRow guest = someone();
        Person manager = atTheAppointmentOf(guest);
        Asking.answer(manager, "S30", "Yes");
        Asking.answer(manager, "S30", "Carotid sinus problem or AV block");
        Asking.restNo(manager).sees("Letter needed");
        Asking.record(manager);

        manager.pressLabelled(guest.name()).sees("Letter needed").press("Letters on file");
        // What is needed is named there, and stands in the form already.
        manager.pressLabelled("Put it on file").type("Issued by", "Dr Lee").type("Dated", "11/10/2026").press("Put on file").sees("The letter is on file");
        manager.open("today?location=bellevue&day=" + day).pressLabelled(guest.name()).sees("Proceed");
    }

    private String day = "";

    private GuestRow someone() {
        return chain.newGuest(chain.location("bellevue"));
    }

    /** The manager of Bellevue, asking the guest of a new appointment for the combination. */
    private Person atTheAppointmentOf(GuestRow guest) {
        LocationData bellevue = chain.location("bellevue");
        BookableItem item = chain.onMenu(bellevue, COMBINATION);
        return atThe(chain.booked(bellevue, item, guest), guest);
    }

    private Person atThe(AppointmentData appointment, GuestRow guest) {
        day = appointment.day().toString();
        return signedIn("manager.bellevue")
                .open("today?location=bellevue&day=" + day)
                .pressLabelled(guest.name())
                .press("Screen guest");
    }
}
