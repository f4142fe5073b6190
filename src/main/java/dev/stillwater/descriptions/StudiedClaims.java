package dev.stillwater.descriptions;

import dev.stillwater.descriptions.StudiedClaim.Hold;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads on which studies the claims of approved texts lean, and what became of those; two statements however many. */
@Component
class StudiedClaims {

    private final EvidenceLinks links;
    private final EvidenceLibrary studies;
    private final EvidenceOnFile onFile;

    StudiedClaims(EvidenceLinks links, EvidenceLibrary studies, EvidenceOnFile onFile) {
        this.links = links;
        this.studies = studies;
        this.onFile = onFile;
    }

    Map<UUID, List<StudiedClaim>> of(Collection<UUID> texts) {
        List<DescriptionEvidenceEntity> leaning =
                texts.isEmpty() ? List.of() : links.of(texts).stream().filter(link -> link.leans).toList();
        Map<EvidenceId, EvidenceRecord> records =
                studies.get(leaning.stream().map(link -> new EvidenceId(link.evidenceId)).collect(Collectors.toSet()));
        LocalDate today = onFile.today();
        return leaning.stream()
                .filter(link -> records.containsKey(new EvidenceId(link.evidenceId)))
                .collect(Collectors.groupingBy(
                        link -> link.descriptionId,
                        Collectors.mapping(
                                link -> claim(link, records.get(new EvidenceId(link.evidenceId)), today), Collectors.toList())));
    }

    private static StudiedClaim claim(DescriptionEvidenceEntity link, EvidenceRecord record, LocalDate today) {
        Hold hold = hold(link, record, today);
        return new StudiedClaim(
                link.rule, link.words, record.id(), record.study().title(), hold, record.reviewBy(),
                hold == Hold.OVERDUE
                        ? record.reviewBy().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : record.changedAt());
    }

    private static Hold hold(DescriptionEvidenceEntity link, EvidenceRecord record, LocalDate today) {
        if (!record.isApproved()) {
            return Hold.NOT_APPROVED;
        }
        if (record.isOverdue(today)) {
            return Hold.OVERDUE;
        }
        if (link.holdsUntil == null) {
            return Hold.MISFIT;
        }
        return link.holdsUntil.isAfter(today.plusDays(EvidenceLibrary.WARN_DAYS)) ? Hold.HOLDS : Hold.ENDS_SOON;
    }
}
