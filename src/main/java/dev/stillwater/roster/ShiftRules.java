package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold for a shift. Pure. */
final class ShiftRules {

    /** Between the shifts of two days: block under ten hours [house default, domain/therapists.md]. */
    static final Duration REST = Duration.ofHours(10);

    static final Duration LONGEST = Duration.ofHours(14);

    private ShiftRules() {}

    /**
     * Everything that stands against it.
     *
     * @param others the therapist's other shifts, anywhere, from two days before to two days after
     * @param absences the therapist's absences that count
     * @param unqualified what stands against the therapist working there that day at all
     */
    static List<Why> against(
            TimeSpan span, LocationData location, String therapist, List<ShiftData> others, List<TimeSpan> absences,
            List<Why> unqualified, Map<LocationId, String> names) {
        List<Why> whys = new ArrayList<>();
        Stream.of(
                        notTooLong(span),
                        withinOpeningHours(span, location),
                        noOverlap(span, location.zone(), therapist, others, names),
                        notAbsent(span, therapist, absences),
                        rested(span, location.zone(), therapist, others))
                .flatMap(Optional::stream)
                .forEach(whys::add);
        whys.addAll(unqualified);
        return whys;
    }

    static Optional<Why> notTooLong(TimeSpan span) {
        return span.length().compareTo(LONGEST) > 0
                ? Optional.of(Why.of("roster.shift.tooLong", LONGEST.toHours()))
                : Optional.empty();
    }

    static Optional<Why> withinOpeningHours(TimeSpan span, LocationData location) {
        if (!location.active()) {
            return Optional.of(Why.of("roster.locationClosed", location.name()));
        }
        return location.hours().covers(span, location.zone()) ? Optional.empty()
                : Optional.of(Why.of("roster.closed", location.name(), span.from().atZone(location.zone()),
                        span.to().atZone(location.zone()).toLocalTime()));
    }

    static Optional<Why> noOverlap(
            TimeSpan span, ZoneId zone, String therapist, List<ShiftData> others, Map<LocationId, String> names) {
        return others.stream()
                .filter(other -> other.span().overlaps(span))
                .findFirst()
                .map(other -> Why.of("roster.shift.overlaps", therapist, names.getOrDefault(other.location(), "?"),
                        other.span().from().atZone(zone), other.span().to().atZone(zone).toLocalTime()));
    }

    static Optional<Why> notAbsent(TimeSpan span, String therapist, List<TimeSpan> absences) {
        return absences.stream().anyMatch(absence -> absence.overlaps(span))
                ? Optional.of(Why.of("roster.absent", therapist))
                : Optional.empty();
    }

    /** Two shifts on one day need no night between them. */
    static Optional<Why> rested(TimeSpan span, ZoneId zone, String therapist, List<ShiftData> others) {
        LocalDate day = span.from().atZone(zone).toLocalDate();
        return others.stream()
                .map(ShiftData::span)
                .filter(other -> !other.overlaps(span))
                .filter(other -> !other.from().atZone(zone).toLocalDate().equals(day))
                .map(other -> other.from().isBefore(span.from())
                        ? Duration.between(other.to(), span.from())
                        : Duration.between(span.to(), other.from()))
                .filter(gap -> gap.compareTo(REST) < 0)
                .findFirst()
                .map(gap -> Why.of("roster.shift.rest", therapist, gap.toHours(), REST.toHours()));
    }
}
