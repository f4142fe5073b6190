package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.evidence.EvidenceFit;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceNeed;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.Variant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows which claims of descriptions are held up by a study that fits them today. */
@Component
class EvidenceOnFile {

    private final EvidenceLinks links;
    private final EvidenceLibrary library;
    private final LocationDirectory locations;
    private final Clock clock;

    EvidenceOnFile(EvidenceLinks links, EvidenceLibrary library, LocationDirectory locations, Clock clock) {
        this.links = links;
        this.library = library;
        this.locations = locations;
        this.clock = clock;
    }

    /** The studies attached to each of these descriptions. */
    Map<UUID, List<AttachedEvidence>> attached(Collection<UUID> descriptions) {
        Map<UUID, List<AttachedEvidence>> all = new HashMap<>();
        if (!descriptions.isEmpty()) {
            links.of(descriptions).forEach(link ->
                    all.merge(link.descriptionId, List.of(data(link)), EvidenceOnFile::joined));
        }
        return all;
    }

    /** What is needed to tell which findings of these descriptions a study holds up; three statements. */
    Support support(Collection<UUID> descriptions) {
        Map<UUID, List<AttachedEvidence>> attached = attached(descriptions);
        Map<EvidenceId, EvidenceRecord> records = library.get(attached.values().stream()
                .flatMap(List::stream).map(AttachedEvidence::evidence).collect(Collectors.toSet()));
        return new Support(attached, records, attached.isEmpty() ? Set.of() : places());
    }

    /** Studies on file for some descriptions. */
    final class Support {
        private final Map<UUID, List<AttachedEvidence>> attached;
        private final Map<EvidenceId, EvidenceRecord> records;
        private final Set<JurisdictionCode> places;

        private Support(
                Map<UUID, List<AttachedEvidence>> attached, Map<EvidenceId, EvidenceRecord> records, Set<JurisdictionCode> places) {
            this.attached = attached;
            this.records = records;
            this.places = places;
        }

        /** The report without the findings that a study holds up; nothing else lifts a finding. */
        ClaimReport lift(ClaimReport report, UUID description, TreatmentData treatment) {
            List<AttachedEvidence> own = attached.getOrDefault(description, List.of());
            return own.isEmpty() ? report : report.without(finding -> holds(finding, own, treatment));
        }

        private boolean holds(Finding finding, List<AttachedEvidence> own, TreatmentData treatment) {
            return finding.severity() == Severity.NEEDS_EVIDENCE && own.stream().anyMatch(one -> holds(finding, one, treatment));
        }

        private boolean holds(Finding finding, AttachedEvidence one, TreatmentData treatment) {
            EvidenceNeed need = need(finding.rule(), places.stream().filter(finding::holdsIn).collect(Collectors.toSet()), treatment);
            return one.isFor(finding) && records.containsKey(one.evidence())
                    && EvidenceFit.fits(records.get(one.evidence()), need, today());
        }

        /** Of what is attached to a description, that which holds up one of its findings today. */
        List<AttachedEvidence> holding(Collection<Finding> findings, UUID description, TreatmentData treatment) {
            return attached.getOrDefault(description, List.of()).stream()
                    .filter(one -> findings.stream().anyMatch(finding ->
                            finding.severity() == Severity.NEEDS_EVIDENCE && holds(finding, one, treatment)))
                    .toList();
        }
    }

    /** What a study must have looked at to hold up findings of a rule in this treatment's texts. */
    EvidenceNeed need(String rule, Set<JurisdictionCode> places, TreatmentData treatment) {
        return new EvidenceNeed(rule, treatment.modalities(),
                treatment.variants().stream().map(Variant::handsOnMinutes).collect(Collectors.toSet()), places);
    }

    /** Wherever the treatment is offered or could be. */
    Set<JurisdictionCode> places() {
        return locations.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.toSet());
    }

    LocalDate today() {
        return today(clock);
    }

    /** The day by which studies are in date. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    static AttachedEvidence data(DescriptionEvidenceEntity link) {
        return new AttachedEvidence(
                link.rule, link.words, new EvidenceId(link.evidenceId), link.attachedBy, link.attachedAt, link.confirmedBy);
    }

    private static List<AttachedEvidence> joined(List<AttachedEvidence> some, List<AttachedEvidence> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
