package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.SortedSet;

/** A time of the year, such as cold and flu season, with its dates where they differ by place. */
public record Season(String code, Wording wording, List<Dates> dates) {

    public Season {
        dates = Codes.list(dates);
    }

    /** Whether it is this season on a day in a place. */
    public boolean holds(LocalDate day, JurisdictionCode place) {
        MonthDay today = MonthDay.from(day);
        for (Dates span : dates) {
            if (span.hold(today, place)) {
                return true;
            }
        }
        return false;
    }

    /**
     * From one day of the year to another, both included; the end may lie in the next year.
     *
     * @param places where these dates hold: a country covers its parts; empty: everywhere
     */
    public record Dates(MonthDay from, MonthDay to, SortedSet<JurisdictionCode> places) {

        public Dates {
            places = Codes.sorted(places);
        }

        boolean hold(MonthDay day, JurisdictionCode place) {
            return holdOn(day) && holdIn(place);
        }

        private boolean holdOn(MonthDay day) {
            boolean begun = !day.isBefore(from);
            boolean notOver = !day.isAfter(to);
            return from.isAfter(to) ? begun || notOver : begun && notOver;
        }

        private boolean holdIn(JurisdictionCode place) {
            for (JurisdictionCode each : places) {
                if (isWithin(place.value(), each.value())) {
                    return true;
                }
            }
            return places.isEmpty();
        }

        private static boolean isWithin(String place, String whole) {
            return place.startsWith(whole)
                    && (place.length() == whole.length() || place.charAt(whole.length()) == '-');
        }
    }
}
