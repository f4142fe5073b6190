package dev.stillwater.roster;

import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.RoomFeature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What must hold for a booking. Every rule is asked; each names itself in its refusal. Pure. */
final class BookingRules {

    /** A guest who walks in is booked a few minutes late. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final List<Function<BookingScene, Optional<Why>>> RULES = List.of(
            BookingRules::notInThePast,
            BookingRules::offered,
            BookingRules::open,
            BookingRules::insideAShift,
            BookingRules::notAbsent,
            BookingRules::therapistFree,
            BookingRules::roomOfTheLocation,
            BookingRules::roomFits,
            BookingRules::roomFree,
            BookingRules::guestFree,
            BookingRules::oldEnough);

    private BookingRules() {}

    /** Everything that stands against it, in the order of the rules; empty when nothing does. */
    static List<Why> against(BookingScene scene) {
        List<Why> whys = new ArrayList<>();
        RULES.forEach(rule -> rule.apply(scene).ifPresent(whys::add));
        whys.addAll(scene.unqualified());
        return whys;
    }

    static Optional<Why> notInThePast(BookingScene scene) {
        return refuse(scene.span().from().isBefore(scene.now().minus(GRACE)), "roster.past");
    }

    static Optional<Why> offered(BookingScene scene) {
        String location = scene.location().name();
        return switch (scene.onMenu()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(Why.of("roster.notOnMenu", scene.treatment(), location));
            case CHANGED -> Optional.of(Why.of("roster.lengthChanged", scene.treatment(), location));
            case WITHDRAWN -> Optional.of(Why.of("roster.withdrawn", scene.treatment(), location));
        };
    }

    static Optional<Why> open(BookingScene scene) {
        if (!scene.location().active()) {
            return Optional.of(Why.of("roster.locationClosed", scene.location().name()));
        }
        boolean within = scene.location().hours().covers(scene.span(), scene.location().zone());
        return refuse(!within, "roster.closed", scene.location().name(),
                local(scene, scene.span().from()), local(scene, scene.span().to()).toLocalTime());
    }

    static Optional<Why> insideAShift(BookingScene scene) {
        boolean here = scene.shifts().stream()
                .anyMatch(shift -> shift.location().equals(scene.location().id()) && shift.span().contains(scene.span()));
        if (here) {
            return Optional.empty();
        }
        Optional<ShiftData> elsewhere = scene.shifts().stream()
                .filter(shift -> !shift.location().equals(scene.location().id()) && shift.span().overlaps(scene.span()))
                .findFirst();
        return Optional.of(elsewhere
                .map(shift -> Why.of("roster.otherLocation", scene.therapist(),
                        scene.names().getOrDefault(shift.location(), "?"),
                        local(scene, shift.span().from()).toLocalTime(), local(scene, shift.span().to()).toLocalTime()))
                .orElseGet(() -> Why.of("roster.noShift", scene.therapist(), scene.location().name(),
                        local(scene, scene.span().from()), local(scene, scene.span().to()).toLocalTime())));
    }

    static Optional<Why> notAbsent(BookingScene scene) {
        return refuse(touched(scene.absences(), scene), "roster.absent", scene.therapist());
    }

    static Optional<Why> therapistFree(BookingScene scene) {
        return busy(scene.therapistBusy(), scene, "roster.therapistBusy", scene.therapist());
    }

    static Optional<Why> roomFree(BookingScene scene) {
        return busy(scene.roomBusy(), scene, "roster.roomBusy", scene.room().name());
    }

    static Optional<Why> guestFree(BookingScene scene) {
        return busy(scene.guestBusy(), scene, "roster.guestBusy", scene.guest());
    }

    /** On the day there; a guest whose day of birth is not known is asked by the screening. */
    static Optional<Why> oldEnough(BookingScene scene) {
        LocalDate day = local(scene, scene.span().from()).toLocalDate();
        return refuse(scene.guestBorn() != null && scene.guestBorn().plusYears(scene.minimumAge()).isAfter(day),
                "roster.tooYoung", scene.treatment(), scene.minimumAge(), scene.guest());
    }

    static Optional<Why> roomOfTheLocation(BookingScene scene) {
        return refuse(!scene.room().active() || !scene.room().location().equals(scene.location().id()),
                "roster.roomNotHere", scene.room().name(), scene.location().name());
    }

    static Optional<Why> roomFits(BookingScene scene) {
        Set<RoomFeature> lacking = new TreeSet<>(scene.neededFeatures());
        lacking.removeAll(scene.room().features());
        return refuse(!lacking.isEmpty(), "roster.roomLacks", scene.room().name(),
                lacking.stream().map(feature -> Why.of("locations.feature." + feature.name())).toList());
    }

    private static Optional<Why> busy(List<TimeSpan> spans, BookingScene scene, String key, String who) {
        return spans.stream()
                .filter(span -> span.overlaps(scene.span()))
                .findFirst()
                .map(span -> Why.of(key, who,
                        local(scene, span.from()).toLocalTime(), local(scene, span.to()).toLocalTime()));
    }

    private static boolean touched(List<TimeSpan> spans, BookingScene scene) {
        return spans.stream().anyMatch(span -> span.overlaps(scene.span()));
    }

    private static Optional<Why> refuse(boolean when, String key, Object... args) {
        return when ? Optional.of(Why.of(key, args)) : Optional.empty();
    }

    private static ZonedDateTime local(BookingScene scene, Instant instant) {
        ZoneId zone = scene.location().zone();
        return instant.atZone(zone);
    }
}
