package dev.stillwater.demo.scaled;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was planned, booked and said at a location: everything that one appointment brings with it. */
record Work(
        Pattern shifts, Pattern appointments, Pattern guests, Pattern visits, Pattern letters, Pattern screenings,
        Pattern answers) {

    private static final String BOOKED = " in (select guest_id from appointment where location_id = :id)";
    private static final String ASKED = " in (select screening_id from appointment where location_id = :id)";

    static Work at(JdbcClient jdbc, UUID location) {
        return new Work(
                Pattern.read(jdbc, "shift", "location_id = :id", location),
                Pattern.read(jdbc, "appointment", "location_id = :id", location),
                Pattern.read(jdbc, "guest", "id" + BOOKED, location),
                Pattern.read(jdbc, "guest_location", "location_id = :id and guest_id" + BOOKED, location),
                Pattern.read(jdbc, "clearance", "location_id = :id and guest_id" + BOOKED, location),
                Pattern.read(jdbc, "screening", "id" + ASKED, location),
                Pattern.read(jdbc, "screening_answers", "screening_id" + ASKED, location));
    }

    /** Only the days from one to before another, of the location's own calendar. */
    Work between(LocalDate from, LocalDate until, ZoneId zone) {
        int day = appointments.column("local_day");
        int starts = shifts.column("starts_at");
        Pattern some = appointments.only(row -> in((LocalDate) Objects.requireNonNull(row[day]), from, until));
        Set<UUID> who = Set.copyOf(some.ids("guest_id"));
        Set<UUID> asked = Set.copyOf(some.ids("screening_id"));
        return new Work(
                shifts.only(row -> in(day((LocalDateTime) Objects.requireNonNull(row[starts]), zone), from, until)),
                some,
                those(guests, "id", who), those(visits, "guest_id", who), those(letters, "guest_id", who),
                those(screenings, "id", asked), those(answers, "screening_id", asked));
    }

    /** All ids that a copy of this needs anew. */
    List<UUID> ids() {
        return List.of(guests, shifts, letters, screenings, appointments).stream()
                .flatMap(pattern -> pattern.ids("id").stream()).toList();
    }

    private static Pattern those(Pattern pattern, String column, Set<UUID> which) {
        int at = pattern.column(column);
        return pattern.only(row -> which.contains(row[at]));
    }

    private static LocalDate day(LocalDateTime utc, ZoneId zone) {
        return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDate();
    }

    private static boolean in(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
