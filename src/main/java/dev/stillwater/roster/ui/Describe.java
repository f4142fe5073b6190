package dev.stillwater.roster.ui;

import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.treatments.Part;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Appointments in short words. */
final class Describe {

    private Describe() {}

    /** "45 + 45 min" or "60 min". */
    static String minutes(AppointmentData appointment) {
        String parts = Words.text("words.minutes", appointment.parts().stream()
                .map(Part::minutes).map(String::valueOf).collect(Collectors.joining(" + ")));
        return appointment.enhancements().isEmpty()
                ? parts
                : Words.text("roster.added", parts, Words.list(appointment.enhancements().stream().map(Words::local).toList()));
    }

    /** "earlier parts", where the treatment has others since. */
    static String former(boolean former) {
        return former ? Words.text("roster.former") : "";
    }

    /** "60 min, Fern, Jordan R.": length, room and, where the reader may know it, the guest. */
    static String place(AppointmentData appointment, DayRoster roster, String between) {
        return Stream.of(
                        former(roster.isFormer(appointment)), minutes(appointment), appointment.roomName(), roster.guest(appointment))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(between));
    }

    /** "9:00 to 10:25". */
    static String times(AppointmentData appointment, ZoneId zone) {
        return Words.text("roster.fromTo", time(appointment.span().from(), zone), time(appointment.span().to(), zone));
    }

    /** "9 AM to 5 PM": whole hours without minutes, where there is little room. */
    static String span(TimeSpan span, ZoneId zone) {
        return Words.text("roster.fromTo", shortTime(span.from(), zone), shortTime(span.to(), zone));
    }

    private static String shortTime(Instant instant, ZoneId zone) {
        return instant.atZone(zone).getMinute() == 0 ? Words.hour(instant, zone) : time(instant, zone);
    }

    /** Where an appointment stood before it was moved: the time, with the day where that was another. */
    static String was(AppointmentData appointment, Instant before, ZoneId zone) {
        LocalDate day = before.atZone(zone).toLocalDate();
        String time = time(before, zone);
        return Words.text("roster.was", day.equals(appointment.day()) ? time : Words.shortDate(day) + " " + time);
    }

    static String time(Instant instant, ZoneId zone) {
        return Words.time(instant, zone);
    }
}
