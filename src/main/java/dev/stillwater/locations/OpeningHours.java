package dev.stillwater.locations;

import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.WallClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a location is open, by day of the week; a day that is missing is closed. Wall times of the
 * location; a closing time at or before the opening time means the next day.
 */
public record OpeningHours(Map<DayOfWeek, Hours> days) {

    public OpeningHours {
        days = Map.copyOf(days);
    }

    public static OpeningHours daily(LocalTime opens, LocalTime closes) {
        Map<DayOfWeek, Hours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, new Hours(opens, closes));
        }
        return new OpeningHours(days);
    }

    public Optional<Hours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The open span of a day as instants, right also on the nights when clocks change; empty when it is closed. */
    public Optional<TimeSpan> on(LocalDate day, ZoneId zone) {
        return on(day.getDayOfWeek()).flatMap(hours -> hours.on(day, zone));
    }

    /** Whether it is open all through a span, also where one day's closing is the next day's opening. */
    public boolean covers(TimeSpan span, ZoneId zone) {
        LocalDate first = span.from().atZone(zone).toLocalDate().minusDays(1);
        LocalDate last = span.to().atZone(zone).toLocalDate();
        Instant reached = span.from();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<TimeSpan> open = on(day, zone);
            if (open.isPresent() && !open.get().from().isAfter(reached) && open.get().to().isAfter(reached)) {
                reached = open.get().to();
            }
        }
        return !reached.isBefore(span.to());
    }

    /** One day's opening and closing, in wall time. */
    public record Hours(LocalTime opens, LocalTime closes) {

        /** Empty on a day on which the clock skips all of it. */
        Optional<TimeSpan> on(LocalDate day, ZoneId zone) {
            LocalDate lastDay = closes.isAfter(opens) ? day : day.plusDays(1);
            Instant from = WallClock.first(day.atTime(opens), zone);
            Instant to = WallClock.first(lastDay.atTime(closes), zone);
            return from.isBefore(to) ? Optional.of(new TimeSpan(from, to)) : Optional.empty();
        }
    }
}
