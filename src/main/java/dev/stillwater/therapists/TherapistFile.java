package dev.stillwater.therapists;

import java.util.List;

/** Everything on file about one therapist; papers with the latest end first. */
public record TherapistFile(
        TherapistData therapist,
        List<Licence> licences,
        List<Certificate> certificates,
        List<Assignment> assignments) {

    public TherapistFile {
        licences = List.copyOf(licences);
        certificates = List.copyOf(certificates);
        assignments = List.copyOf(assignments);
    }
}
