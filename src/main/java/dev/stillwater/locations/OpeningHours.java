package dev.stillwater.locations;

import dev.stillwater.kernel.TimeSpan;
import java.time.DayOfWeek;
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

    /** The open span of a day as instants, right also on the nights when clocks change. */
    public Optional<TimeSpan> on(LocalDate day, ZoneId zone) {
        return on(day.getDayOfWeek()).map(hours -> hours.on(day, zone));
    }

    /** One day's opening and closing, in wall time. */
    public record Hours(LocalTime opens, LocalTime closes) {

        TimeSpan on(LocalDate day, ZoneId zone) {
            LocalDate lastDay = closes.isAfter(opens) ? day : day.plusDays(1);
            return new TimeSpan(
                    day.atTime(opens).atZone(zone).toInstant(), lastDay.atTime(closes).atZone(zone).toInstant());
        }
    }
}
