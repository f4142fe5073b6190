package dev.stillwater.roster;

import java.util.List;

/** What is left of an appointment for readers who may not know the guest. */
final class Reader {

    private Reader() {}

    /**
     * Without the guest's name and everything that screening decided. A hold is a decision too and
     * reads as booked.
     */
    static AppointmentData withoutGuest(AppointmentData a) {
        return new AppointmentData(
                a.id(), a.version(), a.location(), a.guest(), "", a.therapist(), a.room(), a.roomName(), a.treatment(),
                a.variant(), a.treatmentNames(), a.parts(), a.handsOnMinutes(), a.span(), a.day(), a.price(),
                a.state() == AppointmentState.HELD ? AppointmentState.BOOKED : a.state(), null, null, null, List.of(),
                List.of(), null, false, a.movedFrom(), a.enhancements(), List.of(), null, null, false);
    }
}
