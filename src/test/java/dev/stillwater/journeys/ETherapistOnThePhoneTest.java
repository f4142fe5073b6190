package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.roster.AppointmentData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Journey e: the therapist's day on a phone, and an appointment that moves before the eyes. */
class ETherapistOnThePhoneTest extends Journey {

    private static final List<String> TIMES = List.of("3:00", "5:30", "2:15", "6:30", "4:45");
    private static final long MILLIS = 2_000;

    @Test
    void the_day_shows_the_appointment_and_sees_every_move_within_two_seconds() {
        Chain.Spa spa = chain.aSpa();
        chain.shift(spa.location(), spa.therapist(), chain.today(spa.location()), 12, 20);
        BookableItem swedish = chain.onMenu(spa.location(), "");
        GuestRow guest = chain.newGuest(spa.location());
        AppointmentData booked = chain.booked(spa.location(), swedish, guest);

        Person therapist = onPhone(spa.therapistAccount()).open("day");
        therapist.sees("Swedish").sees(booked.roomName()).sees(GuestData.shortNameOf(guest.name()));
        Person manager = signedIn(spa.manager()).open("today");

        List<Long> took = new ArrayList<>();
        for (String time : TIMES) {
            manager.pressLabelled(guest.name()).press("Move").type("Time", time + " PM");
            therapist.seesNo(time);
            manager.pressOnly("Move appointment");
            long began = System.nanoTime();
            therapist.sees(time);
            took.add((System.nanoTime() - began) / 1_000_000);
            manager.settle();
        }
        System.out.println("Moves on the manager's screen showed on the therapist's phone after " + took + " ms");
        assertThat(took).allSatisfy(millis -> assertThat(millis).isLessThan(MILLIS));
    }
}
