package dev.stillwater.roster;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.therapists.AssignedTherapist;
import dev.stillwater.therapists.TherapistDirectory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an absence must keep to, whether a manager notes it or grants it to somebody who asked. */
@Component
class AbsenceSteps {

    static final int LONGEST_DAYS = 366;

    private final Absences absences;
    private final LocationDirectory locations;
    private final TherapistDirectory therapists;
    private final AuditTrail audit;
    private final ChangeFeed changes;

    AbsenceSteps(
            Absences absences, LocationDirectory locations, TherapistDirectory therapists, AuditTrail audit,
            ChangeFeed changes) {
        this.absences = absences;
        this.locations = locations;
        this.therapists = therapists;
        this.audit = audit;
        this.changes = changes;
    }

    /** @throws Refusal at the field {@code last} when the days are reversed or more than a year */
    static void checkDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Refusal.at("last", "refusal.date.reversed");
        }
        if (first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw Refusal.at("last", "roster.absence.tooLong", LONGEST_DAYS);
        }
    }

    /** @throws NotThere when the person is not assigned there on any of these days */
    AssignedTherapist assigned(LocationId at, TherapistId therapist, LocalDate first, LocalDate last) {
        return therapists.assigned(at, first, last).stream()
                .filter(person -> person.id().equals(therapist))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /**
     * Stores it. The caller holds the therapist's row.
     *
     * @throws Refusal when the person is away then already
     */
    AbsenceData store(LocationId at, AssignedTherapist person, LocalDate first, LocalDate last, AbsenceKind kind) {
        ZoneId zone = locations.get(at).zone();
        TimeSpan span = RosterReading.span(first, last, zone);
        absences.of(List.of(person.id().value()), span.from(), span.to()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.because("roster.absence.overlaps", person.name(),
                            other.startsAt.atZone(zone).toLocalDate(), other.endsAt.minusMillis(1).atZone(zone).toLocalDate());
                });
        AbsenceEntity entity = new AbsenceEntity();
        entity.id = AbsenceId.next().value();
        entity.therapistId = person.id().value();
        entity.startsAt = span.from();
        entity.endsAt = span.to();
        entity.kind = kind;
        absences.save(entity);
        record("absence-recorded", at, entity, person.name());
        return entity.toData();
    }

    void record(String action, LocationId at, AbsenceEntity entity, String name) {
        audit.record(AuditRecord.of(AuditArea.ROSTER, action, new AbsenceId(entity.id), name)
                .at(at)
                .with("kind", entity.kind.name())
                .with("starts", entity.startsAt.toString())
                .with("ends", entity.endsAt.toString()));
        changes.publish(Change.of(ShiftPlanning.TOPIC, entity.id));
    }
}
