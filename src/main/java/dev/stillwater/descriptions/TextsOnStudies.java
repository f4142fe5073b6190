package dev.stillwater.descriptions;

import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.LeaningText;
import dev.stillwater.evidence.LeaningTexts;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says to the evidence which approved texts lean on a study. */
@Component
class TextsOnStudies implements LeaningTexts {

    private final EvidenceLinks links;
    private final Descriptions descriptions;
    private final TreatmentLibrary library;

    TextsOnStudies(EvidenceLinks links, Descriptions descriptions, TreatmentLibrary library) {
        this.links = links;
        this.descriptions = descriptions;
        this.library = library;
    }

    @Override
    public Map<EvidenceId, List<LeaningText>> on(Collection<EvidenceId> studies) {
        List<DescriptionEvidenceEntity> leaning = studies.isEmpty()
                ? List.of()
                : links.ofApproved(studies.stream().map(EvidenceId::value).toList()).stream().filter(link -> link.leans).toList();
        if (leaning.isEmpty()) {
            return Map.of();
        }
        Map<UUID, DescriptionEntity> texts =
                descriptions.byIds(leaning.stream().map(link -> link.descriptionId).distinct().toList()).stream()
                        .collect(Collectors.toMap(text -> text.id, Function.identity()));
        Map<TreatmentId, TreatmentData> named =
                library.get(texts.values().stream().map(text -> new TreatmentId(text.treatmentId)).collect(Collectors.toSet()));
        Map<EvidenceId, List<LeaningText>> found = new HashMap<>();
        for (DescriptionEvidenceEntity link : leaning) {
            DescriptionEntity text = texts.get(link.descriptionId);
            TreatmentData treatment = text == null ? null : named.get(new TreatmentId(text.treatmentId));
            if (text != null && treatment != null) {
                List<LeaningText> on = found.computeIfAbsent(new EvidenceId(link.evidenceId), study -> new ArrayList<>());
                LeaningText one = data(text, treatment);
                if (!on.contains(one)) {
                    on.add(one);
                }
            }
        }
        return found;
    }

    private static LeaningText data(DescriptionEntity text, TreatmentData treatment) {
        return new LeaningText(
                treatment.names(), text.language, text.edition,
                "treatments/" + text.treatmentId + "/text/" + text.language + "?version=" + text.edition);
    }
}
