package dev.stillwater.therapists;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps therapists and their papers. Head office for everybody; a manager for people who are or
 * were assigned to one of his locations, and for assignments to his locations.
 */
@Service
@Transactional
public class TherapistFiles {

    /** The topic under which changes of therapists and papers are announced. */
    public static final String TOPIC = "therapists";

    private final Therapists therapists;
    private final Licences licences;
    private final Certificates certificates;
    private final Assignments assignments;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;

    TherapistFiles(
            Therapists therapists, Licences licences, Certificates certificates, Assignments assignments,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events) {
        this.therapists = therapists;
        this.licences = licences;
        this.certificates = certificates;
        this.assignments = assignments;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Adds a person together with a first assignment, which says whose manager may keep the file.
     *
     * @param first its therapist is ignored
     * @throws Refusal at the field that is wrong: name, email, phone, from, to, location
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public TherapistData add(TherapistData data, Assignment first) {
        PaperRules.check(data);
        TherapistEntity person = new TherapistEntity();
        person.id = TherapistId.next().value();
        person.take(data);
        therapists.save(person);
        TherapistId id = new TherapistId(person.id);
        record("therapist-added", id, person.name, null);
        assign(new Assignment(null, 0, id, first.location(), first.from(), first.to()));
        return person.toData();
    }

    /**
     * Changes a person's own facts.
     *
     * @throws Refusal at the field that is wrong: name, email, phone
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public TherapistData save(TherapistData data) {
        TherapistEntity person = mine(data.stored());
        StaleSave.check(data.version(), version(person.version));
        PaperRules.check(data);
        person.take(data);
        therapists.save(person);
        record("therapist-changed", data.stored(), person.name, null);
        return person.toData();
    }

    /**
     * Records a licence, or changes the one with the data's id.
     *
     * @throws Refusal at the field that is wrong: number, kind, issued, expires
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Licence record(Licence data) {
        TherapistEntity person = mine(data.therapist());
        PaperRules.check(data);
        LicenceEntity entity = new LicenceEntity();
        if (data.id() == null) {
            entity.id = LicenceId.next().value();
        } else {
            entity = licences.findById(data.id().value()).orElseThrow(NotThere::new);
            sameTherapist(entity.therapistId, data.therapist());
            StaleSave.check(data.version(), version(entity.version));
        }
        if (licences.existsByJurisdictionAndNumberAndIdNot(data.jurisdiction().value(), data.number().strip(), entity.id)) {
            throw Refusal.at("number", "therapists.licence.taken", data.number().strip(), data.jurisdiction().value());
        }
        entity.take(data);
        licences.save(entity);
        audit.record(line("licence-recorded", new LicenceId(entity.id), person.name)
                .with("jurisdiction", entity.jurisdiction).with("number", entity.number)
                .with("expires", text(entity.expires)).with("status", entity.status.name()));
        announce(data.therapist(), null);
        return entity.toData();
    }

    /**
     * Records a certificate, or changes the one with the data's id.
     *
     * @throws Refusal at the field that is wrong: school, issued, expires
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Certificate record(Certificate data) {
        TherapistEntity person = mine(data.therapist());
        PaperRules.check(data);
        CertificateEntity entity = new CertificateEntity();
        if (data.id() == null) {
            entity.id = CertificateId.next().value();
        } else {
            entity = certificates.findById(data.id().value()).orElseThrow(NotThere::new);
            sameTherapist(entity.therapistId, data.therapist());
            StaleSave.check(data.version(), version(entity.version));
        }
        entity.take(data);
        certificates.save(entity);
        audit.record(line("certificate-recorded", new CertificateId(entity.id), person.name)
                .with("modality", entity.modality).with("expires", text(entity.expires)));
        announce(data.therapist(), null);
        return entity.toData();
    }

    /**
     * Assigns a person to a location, or changes the assignment with the data's id. A manager may
     * assign anybody to a location of his own.
     *
     * @throws Refusal at the field that is wrong: from, to; or when it overlaps one to the same location
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Assignment assign(Assignment data) {
        requireWrite(data.location());
        TherapistEntity person = therapists.findById(data.therapist().value()).orElseThrow(NotThere::new);
        AssignmentEntity entity = new AssignmentEntity();
        if (data.id() == null) {
            entity.id = AssignmentId.next().value();
        } else {
            entity = assignments.findById(data.id().value()).orElseThrow(NotThere::new);
            sameTherapist(entity.therapistId, data.therapist());
            requireWrite(new LocationId(entity.locationId));
            StaleSave.check(data.version(), version(entity.version));
        }
        UUID own = entity.id;
        List<Assignment> others = assignments.findByTherapistIdIn(List.of(person.id)).stream()
                .filter(other -> !other.id.equals(own)).map(AssignmentEntity::toData).toList();
        PaperRules.check(data, others);
        entity.take(data);
        assignments.save(entity);
        audit.record(line("therapist-assigned", new AssignmentId(entity.id), person.name)
                .at(data.location()).with("from", text(entity.startsOn)).with("to", text(entity.endsOn)));
        announce(data.therapist(), data.location());
        return entity.toData();
    }

    private TherapistEntity mine(TherapistId id) {
        TherapistEntity person = therapists.findById(id.value()).orElseThrow(NotThere::new);
        SignedInUser user = currentUser.get();
        if (!user.is(Role.HEAD_OFFICE)
                && !assignments.existsByTherapistIdAndLocationIdIn(person.id, user.manages().ids())) {
            throw new NotThere();
        }
        return person;
    }

    private void requireWrite(LocationId location) {
        if (!currentUser.get().is(Role.HEAD_OFFICE)) {
            currentUser.get().manages().require(location);
        }
    }

    private static void sameTherapist(UUID stored, TherapistId given) {
        if (!stored.equals(given.value())) {
            throw new NotThere();
        }
    }

    private void record(String action, TherapistId id, String name, @Nullable LocationId location) {
        audit.record(line(action, id, name));
        announce(id, location);
    }

    private void announce(TherapistId id, @Nullable LocationId location) {
        changes.publish(new Change(TOPIC, id.value(), location));
        events.publishEvent(new PapersChanged(id));
    }

    private static AuditRecord line(String action, EntityId id, String name) {
        return AuditRecord.of(AuditArea.THERAPISTS, action, id, name);
    }

    private static long version(@Nullable Long version) {
        return version == null ? 0 : version;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
