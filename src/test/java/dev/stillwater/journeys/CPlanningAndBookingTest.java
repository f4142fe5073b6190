package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.roster.AppointmentData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journey c: shifts of the week, a booking, and every reason why somebody or something cannot take it. */
class CPlanningAndBookingTest extends Journey {

    @Test
    void a_shift_is_planned_in_the_week() {
        Person manager = signedIn("manager.seattle").open("roster").press("The week after").press("The week after");
        manager.pressLabelled("Plan a shift for").press("Plan shift");
        manager.page.locator("vaadin-dialog[opened]").waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        manager.pressLabelled("change the shift").sees("Remove shift").press("Remove shift");
    }

    @Test
    void a_guest_is_booked_at_a_free_time_and_nobody_is_booked_twice() {
        LocationData seattle = chain.location("seattle");
        BookableItem deepTissue = chain.onMenu(seattle, "Deep tissue massage");
        List<GuestRow> guests = chain.guests(seattle);
        AppointmentData first = chain.booked(seattle, deepTissue, guests.get(3));
        LocalDate day = first.day();

        Person manager = signedIn("manager.seattle").open("today?day=" + day).press("Book appointment");
        manager.pick("Guest", guests.get(5).name()).pick("Treatment", "Deep tissue massage");
        Locator slot = manager.top().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Person.containing(" with ")));
        slot.first().click();
        manager.settle().press("Book appointment").sees("is booked for");

        manager.press("Book appointment").pick("Guest", guests.get(7).name()).pick("Treatment", "Deep tissue massage");
        manager.type("Time", time(first, seattle));
        List<String> therapists = manager.offered("Therapist");
        assertThat(therapists).anySatisfy(who -> assertThat(who).contains("is booked already"));
        assertThat(therapists).anySatisfy(who -> assertThat(who).contains("holds no certificate for Deep tissue"));
        manager.page.keyboard().press("Escape");
        manager.pick("Therapist", "is booked already").pick("Room", "is occupied").press("Book appointment");
        manager.sees("is booked already");
        assertThat(manager.page.locator("vaadin-dialog[opened]").count()).isPositive();
    }

    private static String time(AppointmentData appointment, LocationData location) {
        return java.time.format.DateTimeFormatter.ofPattern("h:mm a", java.util.Locale.ENGLISH)
                .format(appointment.span().from().atZone(location.zone()));
    }
}
