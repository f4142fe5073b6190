package dev.stillwater.demo;

import dev.stillwater.locations.OpeningHours;
import dev.stillwater.locations.RoomFeature;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One spa of the demonstration chain, as its location will be.
 *
 * @param manager who runs it
 * @param rooms what each has, by name
 */
record Spa(
        String code, String name, String jurisdiction, ZoneId zone, String currency, int dressingMinutes,
        int turnaroundMinutes, OpeningHours hours, String manager, Map<String, Set<RoomFeature>> rooms) {

    private static final Set<RoomFeature> PLAIN = EnumSet.of(RoomFeature.TABLE);
    private static final Set<RoomFeature> WARM = EnumSet.of(RoomFeature.TABLE, RoomFeature.HEAT, RoomFeature.SHOWER);
    private static final Set<RoomFeature> SOFT = EnumSet.of(RoomFeature.TABLE, RoomFeature.SIDE_LYING);
    private static final Set<RoomFeature> AIRY = EnumSet.of(RoomFeature.TABLE, RoomFeature.VENTILATION);
    private static final Set<RoomFeature> FEET = EnumSet.of(RoomFeature.FOOT_CHAIR);
    private static final Set<RoomFeature> FULL = EnumSet.allOf(RoomFeature.class);

    static List<Spa> chain() {
        return List.of(
                new Spa("seattle", "Seattle", "US-WA", ZoneId.of("America/Los_Angeles"), "USD", 10, 15,
                        hours("09:00", "20:00", "10:00", "18:00"), "Naomi Feld",
                        rooms("Cedar", AIRY, "Fern", SOFT, "Harbor", WARM, "Moss", FULL, "Tide", FEET)),
                new Spa("bellevue", "Bellevue", "US-WA", ZoneId.of("America/Los_Angeles"), "USD", 10, 15,
                        hours("10:00", "20:00", "10:00", "18:00"), "Grant Okafor",
                        rooms("Alder", AIRY, "Birch", FULL, "Maple", PLAIN, "Willow", FEET)),
                new Spa("miami", "Miami", "US-FL", ZoneId.of("America/New_York"), "USD", 10, 15,
                        hours("09:00", "21:00", "10:00", "20:00"), "Lucía Marrero",
                        rooms("Coral", FULL, "Dune", WARM, "Palm", AIRY, "Reef", SOFT, "Shell", FEET)),
                new Spa("new-york", "New York", "US-NY", ZoneId.of("America/New_York"), "USD", 5, 15,
                        hours("08:00", "21:00", "10:00", "19:00"), "Daniel Roth",
                        rooms("Room 1", FULL, "Room 2", AIRY, "Room 3", PLAIN, "Room 4", WARM, "Room 5", SOFT, "Room 6", FEET)),
                new Spa("toronto", "Toronto", "CA-ON", ZoneId.of("America/Toronto"), "CAD", 10, 15,
                        hours("09:00", "20:00", "10:00", "18:00"), "Priya Nair",
                        rooms("Don", FULL, "Humber", WARM, "Island", AIRY, "Rouge", FEET)),
                new Spa("brighton", "Brighton", "GB", ZoneId.of("Europe/London"), "GBP", 10, 10,
                        hours("10:00", "19:00", "10:00", "17:00"), "Hazel Whitcombe",
                        rooms("Chalk", FULL, "Pebble", AIRY, "Pier", FEET, "Shingle", SOFT)));
    }

    private static OpeningHours hours(String opens, String closes, String sundayOpens, String sundayCloses) {
        Map<DayOfWeek, OpeningHours.Hours> days = new EnumMap<>(
                OpeningHours.daily(LocalTime.parse(opens), LocalTime.parse(closes)).days());
        days.put(DayOfWeek.SUNDAY, new OpeningHours.Hours(LocalTime.parse(sundayOpens), LocalTime.parse(sundayCloses)));
        return new OpeningHours(days);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Set<RoomFeature>> rooms(Object... namesAndFeatures) {
        Map<String, Set<RoomFeature>> rooms = new LinkedHashMap<>();
        for (int i = 0; i < namesAndFeatures.length; i += 2) {
            rooms.put((String) namesAndFeatures[i], (Set<RoomFeature>) namesAndFeatures[i + 1]);
        }
        return rooms;
    }
}
