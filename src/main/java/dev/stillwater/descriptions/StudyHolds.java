package dev.stillwater.descriptions;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.RuleImpact;
import dev.stillwater.claims.Severity;
import dev.stillwater.evidence.EvidenceFit;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.StudyChanged;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps beside each claim of approved texts until when its study holds it up. So a text falls on the day itself, and
 * stands again, without anybody reading it; which ones fell, or are going to, is one question to the database.
 */
@Component
class StudyHolds {

    private final EvidenceLinks links;
    private final Descriptions descriptions;
    private final DescriptionClaims claims;
    private final EvidenceOnFile onFile;
    private final EvidenceLibrary studies;
    private final TreatmentLibrary library;
    private final ChangeFeed changes;

    StudyHolds(
            EvidenceLinks links, Descriptions descriptions, DescriptionClaims claims, EvidenceOnFile onFile,
            EvidenceLibrary studies, TreatmentLibrary library, ChangeFeed changes) {
        this.links = links;
        this.descriptions = descriptions;
        this.claims = claims;
        this.onFile = onFile;
        this.studies = studies;
        this.library = library;
        this.changes = changes;
    }

    /** After a text was approved. */
    void settle(DescriptionEntity text, TreatmentData treatment, ClaimReport report) {
        List<DescriptionEvidenceEntity> own = links.of(Set.of(text.id));
        measure(own, treatment, report.findings(), read(own), onFile.places());
        own.forEach(links::save);
    }

    /** After the parts of a treatment changed. */
    void settle(Collection<DescriptionEntity> texts, TreatmentData treatment) {
        settle(texts, Map.of(treatment.id(), treatment), links.of(texts.stream().map(text -> text.id).toList()));
    }

    @EventListener
    void on(StudyChanged changed) {
        Set<UUID> study = Set.of(changed.study().value());
        List<DescriptionEvidenceEntity> leaning = links.ofApproved(study);
        if (leaning.isEmpty()) {
            return;
        }
        List<DescriptionEntity> texts =
                descriptions.byIds(leaning.stream().map(link -> link.descriptionId).collect(Collectors.toSet()));
        Set<TreatmentId> treatments = texts.stream().map(text -> new TreatmentId(text.treatmentId)).collect(Collectors.toSet());
        if (studies.get(changed.study()).isApproved()) {
            settle(texts, library.get(treatments), leaning);
        } else {
            links.drop(changed.study().value());
        }
        treatments.forEach(treatment -> changes.publish(Change.of(TreatmentEditing.TOPIC, treatment.value())));
    }

    /** After rules changed: a claim that they no longer find leans on nothing, and one that they find again does. */
    void follow(List<RuleImpact.Line> lines) {
        Map<UUID, List<DescriptionEvidenceEntity>> links = byText(
                this.links.of(lines.stream().map(line -> line.text().id()).toList()));
        if (links.isEmpty()) {
            return;
        }
        Map<TreatmentId, TreatmentData> treatments =
                library.get(lines.stream().map(line -> new TreatmentId(line.text().subject())).collect(Collectors.toSet()));
        Map<EvidenceId, EvidenceRecord> records = read(links.values().stream().flatMap(List::stream).toList());
        Set<JurisdictionCode> places = onFile.places();
        for (RuleImpact.Line line : lines) {
            List<DescriptionEvidenceEntity> touched = links.getOrDefault(line.text().id(), List.of()).stream()
                    .filter(link -> Stream.concat(line.found().stream(), line.gone().stream()).anyMatch(EvidenceOnFile.data(link)::isFor))
                    .toList();
            measure(touched, treatments.get(new TreatmentId(line.text().subject())), line.found(), records, places);
            touched.forEach(this.links::save);
        }
    }

    private void settle(
            Collection<DescriptionEntity> texts, Map<TreatmentId, TreatmentData> treatments, List<DescriptionEvidenceEntity> all) {
        Map<UUID, List<DescriptionEvidenceEntity>> links = byText(all);
        Map<EvidenceId, EvidenceRecord> records = read(all);
        Set<JurisdictionCode> places = all.isEmpty() ? Set.of() : onFile.places();
        for (DescriptionEntity text : texts) {
            List<DescriptionEvidenceEntity> own = links.getOrDefault(text.id, List.of());
            TreatmentData treatment = treatments.get(new TreatmentId(text.treatmentId));
            if (!own.isEmpty() && treatment != null) {
                measure(own, treatment, claims.check(treatment, text.language, text.texts()).findings(), records, places);
                own.forEach(this.links::save);
            }
        }
    }

    private void measure(
            List<DescriptionEvidenceEntity> links, @Nullable TreatmentData treatment, List<Finding> findings,
            Map<EvidenceId, EvidenceRecord> records, Set<JurisdictionCode> places) {
        links.forEach(link -> {
            Optional<Finding> claim = findings.stream()
                    .filter(finding -> finding.severity() == Severity.NEEDS_EVIDENCE)
                    .filter(EvidenceOnFile.data(link)::isFor)
                    .findFirst();
            EvidenceRecord record = records.get(new EvidenceId(link.evidenceId));
            link.leans = claim.isPresent();
            link.holdsUntil = null;
            if (claim.isPresent() && record != null && treatment != null) {
                Set<JurisdictionCode> where = places.stream().filter(claim.get()::holdsIn).collect(Collectors.toSet());
                boolean fits = EvidenceFit.fits(record, onFile.need(link.rule, where, treatment), record.reviewBy());
                link.holdsUntil = fits ? record.reviewBy() : null;
            }
        });
    }

    private Map<EvidenceId, EvidenceRecord> read(List<DescriptionEvidenceEntity> links) {
        return studies.get(links.stream().map(link -> new EvidenceId(link.evidenceId)).collect(Collectors.toSet()));
    }

    private static Map<UUID, List<DescriptionEvidenceEntity>> byText(List<DescriptionEvidenceEntity> links) {
        return links.stream().collect(Collectors.groupingBy(link -> link.descriptionId, Collectors.mapping(Function.identity(), Collectors.toList())));
    }
}
