package dev.stillwater.therapists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The next end among the papers of a person: of each kind (a jurisdiction's licence, a modality's
 * certificate) only the longest counts, so that a renewed paper no longer warns.
 */
final class NextEnd {

    private NextEnd() {}

    static @Nullable LocalDate of(TherapistFile file) {
        Map<Object, List<Validity>> licences = file.licences().stream()
                .filter(licence -> licence.status() == LicenceStatus.ACTIVE)
                .collect(Collectors.groupingBy(
                        Licence::jurisdiction, Collectors.mapping(Licence::validity, Collectors.toList())));
        Map<Object, List<Validity>> certificates = file.certificates().stream()
                .collect(Collectors.groupingBy(
                        Certificate::modality, Collectors.mapping(Certificate::validity, Collectors.toList())));
        List<List<Validity>> kinds = new ArrayList<>(licences.values());
        kinds.addAll(certificates.values());
        return kinds.stream()
                .map(NextEnd::longest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate longest(List<Validity> papers) {
        return papers.stream().anyMatch(paper -> paper.last() == null)
                ? null
                : papers.stream().map(Validity::last).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
