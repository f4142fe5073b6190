package dev.stillwater.roster;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.WallClock;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.OpeningHours;
import dev.stillwater.locations.RoomData;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.locations.RoomId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scenes for the booking rules: one in which nothing stands against it, and what a test changes about it. */
record Scenes(
        ZoneId zone, TimeSpan span, OpeningHours hours, boolean active, OnMenu onMenu, Set<RoomFeature> needed, RoomData room,
        List<ShiftData> shifts, List<TimeSpan> absences, List<TimeSpan> therapistBusy, List<TimeSpan> roomBusy,
        List<TimeSpan> guestBusy, List<Why> unqualified, Instant now) {

    static final LocationId HERE = LocationId.next();
    static final LocationId THERE = LocationId.next();
    static final TherapistId ANA = TherapistId.next();
    static final OpeningHours ALWAYS = OpeningHours.daily(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** An hour and a half from a time of the clock, inside a shift from six hours before to six hours after. */
    static Scenes at(String zone, String local) {
        ZoneId id = ZoneId.of(zone);
        Instant start = moment(id, local);
        return new Scenes(
                        id, TimeSpan.of(start, Duration.ofMinutes(90)), ALWAYS, true, OnMenu.YES, Set.of(RoomFeature.TABLE),
                        aRoom(HERE, true, EnumSet.allOf(RoomFeature.class)), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of(), start.minus(Duration.ofHours(1)))
                .withShift(HERE, start.minus(Duration.ofHours(6)), start.plus(Duration.ofHours(6)));
    }

    static Instant moment(ZoneId zone, String local) {
        return WallClock.moments(LocalDateTime.parse(local), zone).getFirst();
    }

    static RoomData aRoom(LocationId where, boolean active, Set<RoomFeature> features) {
        return new RoomData(RoomId.next(), 0, where, "Fern", features, active);
    }

    Scenes in(ZoneId other) {
        return new Scenes(other, span, hours, active, onMenu, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, unqualified, now);
    }

    Scenes from(Instant start) {
        return new Scenes(zone, TimeSpan.of(start, span.length()), hours, active, onMenu, needed, room, shifts, absences, therapistBusy,
                roomBusy, guestBusy, unqualified, now);
    }

    Scenes open(OpeningHours open) {
        return new Scenes(zone, span, open, active, onMenu, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, unqualified, now);
    }

    Scenes closedForGood() {
        return new Scenes(zone, span, hours, false, onMenu, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, unqualified, now);
    }

    Scenes offMenu() {
        return onMenu(OnMenu.NO);
    }

    Scenes onMenu(OnMenu other) {
        return new Scenes(zone, span, hours, active, other, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, unqualified, now);
    }

    Scenes lasting(Duration length) {
        return new Scenes(zone, TimeSpan.of(span.from(), length), hours, active, onMenu, needed, room, shifts, absences, therapistBusy,
                roomBusy, guestBusy, unqualified, now);
    }

    Scenes in(RoomData other, RoomFeature... features) {
        return new Scenes(zone, span, hours, active, onMenu, Set.of(features), other, shifts, absences, therapistBusy, roomBusy, guestBusy,
                unqualified, now);
    }

    Scenes withShift(LocationId where, Instant from, Instant to) {
        return withShifts(new ShiftData(ShiftId.next(), 0, ANA, where, new TimeSpan(from, to)));
    }

    Scenes withShifts(ShiftData... instead) {
        return new Scenes(zone, span, hours, active, onMenu, needed, room, List.of(instead), absences, therapistBusy, roomBusy, guestBusy,
                unqualified, now);
    }

    Scenes away(TimeSpan... when) {
        return new Scenes(zone, span, hours, active, onMenu, needed, room, shifts, List.of(when), therapistBusy, roomBusy, guestBusy,
                unqualified, now);
    }

    Scenes busy(List<TimeSpan> therapist, List<TimeSpan> inRoom, List<TimeSpan> guest) {
        return new Scenes(zone, span, hours, active, onMenu, needed, room, shifts, absences, therapist, inRoom, guest, unqualified, now);
    }

    Scenes unqualified(Why... whys) {
        return new Scenes(zone, span, hours, active, onMenu, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, List.of(whys), now);
    }

    Scenes now(Instant instant) {
        return new Scenes(zone, span, hours, active, onMenu, needed, room, shifts, absences, therapistBusy, roomBusy, guestBusy, unqualified,
                instant);
    }

    BookingScene scene() {
        return new BookingScene(
                now, span, aLocation(zone, hours, active), "Ana", "Jordan", room, needed, onMenu, "Swedish", shifts, absences,
                therapistBusy, roomBusy, guestBusy, null, 18, unqualified, Map.of(HERE, "Seattle", THERE, "Bellevue"));
    }

    static LocationData aLocation(ZoneId zone, OpeningHours hours, boolean active) {
        return new LocationData(
                HERE, 0, "seattle", "Seattle", JurisdictionCode.of("US-WA"), zone, java.util.Currency.getInstance("USD"), 10, 15,
                active, hours);
    }
}
