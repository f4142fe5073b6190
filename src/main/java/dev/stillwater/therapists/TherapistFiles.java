package dev.stillwater.therapists;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps therapists and their papers. Head office for everybody; a manager for people who are or
 * were assigned to one of his locations, and for assignments to his locations. Whoever changes a
 * file holds it until the change is stored.
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
    private final FileTrail trail;

    TherapistFiles(
            Therapists therapists, Licences licences, Certificates certificates, Assignments assignments,
            CurrentUser currentUser, FileTrail trail) {
        this.therapists = therapists;
        this.licences = licences;
        this.certificates = certificates;
        this.assignments = assignments;
        this.currentUser = currentUser;
        this.trail = trail;
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
        therapists.saveAndFlush(person);
        TherapistId id = new TherapistId(person.id);
        trail.record("therapist-added", id, person, null, Map.of());
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
        therapists.saveAndFlush(person);
        trail.record("therapist-changed", data.stored(), person, null, Map.of("active", person.active));
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
        LicenceEntity entity = data.id() == null ? new LicenceEntity() : opened(data.id(), data.version(), person);
        if (data.id() == null) {
            entity.id = LicenceId.next().value();
        }
        String number = data.number().strip();
        if (licences.existsByJurisdictionAndNumberAndIdNot(data.jurisdiction().value(), number, entity.id)) {
            throw taken(data);
        }
        entity.take(data);
        try {
            licences.saveAndFlush(entity);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw taken(data);
        }
        trail.record("licence-recorded", new LicenceId(entity.id), person, null, entity.fields());
        return entity.toData();
    }

    /**
     * Takes a licence off the file, for one that was recorded by mistake.
     *
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public void withdraw(Licence data) {
        TherapistEntity person = mine(data.therapist());
        LicenceEntity entity = opened(data.stored(), data.version(), person);
        licences.delete(entity);
        trail.record("licence-withdrawn", data.stored(), person, null, entity.fields());
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
        CertificateEntity entity = data.id() == null ? new CertificateEntity() : opened(data.id(), data.version(), person);
        if (data.id() == null) {
            entity.id = CertificateId.next().value();
        }
        PaperRules.check(data, certificates.findByTherapistIdIn(List.of(person.id)).stream()
                .filter(other -> !other.id.equals(entity.id)).map(CertificateEntity::toData).toList());
        entity.take(data);
        certificates.saveAndFlush(entity);
        trail.record("certificate-recorded", new CertificateId(entity.id), person, null, entity.fields());
        return entity.toData();
    }

    /**
     * Takes a certificate off the file, for one that was recorded by mistake.
     *
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public void withdraw(Certificate data) {
        TherapistEntity person = mine(data.therapist());
        CertificateEntity entity = opened(data.stored(), data.version(), person);
        certificates.delete(entity);
        trail.record("certificate-withdrawn", data.stored(), person, null, entity.fields());
    }

    /**
     * Assigns a person to a location, or changes the assignment with the data's id. A manager may
     * assign anybody to a location of his own. An assignment ends by its last day.
     *
     * @throws Refusal at the field that is wrong: from, to; or when it overlaps one to the same location
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public Assignment assign(Assignment data) {
        requireWrite(data.location());
        TherapistEntity person = therapists.locked(data.therapist().value()).orElseThrow(NotThere::new);
        AssignmentEntity entity = new AssignmentEntity();
        if (data.id() == null) {
            entity.id = AssignmentId.next().value();
        } else {
            entity = assignments.findById(data.id().value()).orElseThrow(NotThere::new);
            sameTherapist(entity.therapistId, person);
            requireWrite(new LocationId(entity.locationId));
            StaleSave.check(data.version(), version(entity.version));
        }
        UUID own = entity.id;
        PaperRules.check(data, person.toData(), assignments.findByTherapistIdIn(List.of(person.id)).stream()
                .filter(other -> !other.id.equals(own)).map(AssignmentEntity::toData).toList());
        entity.take(data);
        assignments.saveAndFlush(entity);
        trail.record("therapist-assigned", new AssignmentId(entity.id), person, data.location(), entity.fields());
        return entity.toData();
    }

    private LicenceEntity opened(LicenceId id, long version, TherapistEntity person) {
        LicenceEntity entity = licences.findById(id.value()).orElseThrow(NotThere::new);
        sameTherapist(entity.therapistId, person);
        StaleSave.check(version, version(entity.version));
        return entity;
    }

    private CertificateEntity opened(CertificateId id, long version, TherapistEntity person) {
        CertificateEntity entity = certificates.findById(id.value()).orElseThrow(NotThere::new);
        sameTherapist(entity.therapistId, person);
        StaleSave.check(version, version(entity.version));
        return entity;
    }

    private TherapistEntity mine(TherapistId id) {
        TherapistEntity person = therapists.locked(id.value()).orElseThrow(NotThere::new);
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

    private static Refusal taken(Licence data) {
        return Refusal.at("number", "therapists.licence.taken", data.number().strip(), data.jurisdiction().value());
    }

    private static void sameTherapist(UUID stored, TherapistEntity person) {
        if (!stored.equals(person.id)) {
            throw new NotThere();
        }
    }

    private static long version(@Nullable Long version) {
        return version == null ? 0 : version;
    }
}
