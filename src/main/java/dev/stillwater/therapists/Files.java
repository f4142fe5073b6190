package dev.stillwater.therapists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts therapists' files together from the tables, four statements for any number of people. */
@Component
class Files {

    private static final Comparator<@Nullable LocalDate> LATEST_FIRST =
            Comparator.nullsFirst(Comparator.reverseOrder());

    private final Licences licences;
    private final Certificates certificates;
    private final Assignments assignments;

    Files(Licences licences, Certificates certificates, Assignments assignments) {
        this.licences = licences;
        this.certificates = certificates;
        this.assignments = assignments;
    }

    /** The files of these people, in their order. */
    List<TherapistFile> of(List<TherapistEntity> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Collection<UUID> ids = people.stream().map(person -> person.id).toList();
        Map<UUID, List<Licence>> licencesOf = licences.findByTherapistIdIn(ids).stream()
                .map(LicenceEntity::toData)
                .sorted(Comparator.comparing(Licence::expires, LATEST_FIRST))
                .collect(Collectors.groupingBy(licence -> licence.therapist().value()));
        Map<UUID, List<Certificate>> certificatesOf = certificates.findByTherapistIdIn(ids).stream()
                .map(CertificateEntity::toData)
                .sorted(Comparator.comparing(Certificate::expires, LATEST_FIRST))
                .collect(Collectors.groupingBy(certificate -> certificate.therapist().value()));
        Map<UUID, List<Assignment>> assignmentsOf = assignments.findByTherapistIdIn(ids).stream()
                .map(AssignmentEntity::toData)
                .sorted(Comparator.comparing(Assignment::to, LATEST_FIRST))
                .collect(Collectors.groupingBy(assignment -> assignment.therapist().value()));
        return people.stream()
                .map(person -> new TherapistFile(
                        person.toData(),
                        licencesOf.getOrDefault(person.id, List.of()),
                        certificatesOf.getOrDefault(person.id, List.of()),
                        assignmentsOf.getOrDefault(person.id, List.of())))
                .toList();
    }
}
