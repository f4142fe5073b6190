package dev.stillwater.roster.ui;

import dev.stillwater.roster.AppointmentData;
import dev.stillwater.treatments.Part;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Appointments in short words. */
final class Describe {

    private Describe() {}

    /** "45 + 45 min" or "60 min". */
    static String minutes(AppointmentData appointment) {
        return Words.text("words.minutes", appointment.parts().stream()
                .map(Part::minutes).map(String::valueOf).collect(Collectors.joining(" + ")));
    }

    /** "9:00 to 10:25". */
    static String times(AppointmentData appointment, ZoneId zone) {
        return Words.text("roster.fromTo", time(appointment.span().from(), zone), time(appointment.span().to(), zone));
    }

    static String time(Instant instant, ZoneId zone) {
        return Words.time(instant, zone);
    }
}
