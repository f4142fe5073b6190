package dev.stillwater.menus;

import dev.stillwater.descriptions.ApprovedDescription;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the facts of a draft, with as many statements for one treatment as for fifty. */
@Component
class FactsReading {

    private static final String SPANISH = "es";
    private static final List<String> LANGUAGES = List.of(MenuFacts.ENGLISH, SPANISH);

    private final TreatmentLibrary treatments;
    private final DescriptionDesk descriptions;
    private final LocationDirectory locations;

    FactsReading(TreatmentLibrary treatments, DescriptionDesk descriptions, LocationDirectory locations) {
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.locations = locations;
    }

    MenuFacts of(MenuDraft draft) {
        LocationData location = locations.get(draft.location());
        Set<TreatmentId> ids = draft.items().stream().map(item -> item.variant().treatment()).collect(Collectors.toSet());
        Map<ModalityCode, LocalText> modalities =
                treatments.modalities().stream().collect(Collectors.toMap(Modality::code, Modality::names));
        Map<String, Map<TreatmentId, ApprovedDescription>> texts = LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> descriptions.approved(ids, language)));
        return new MenuFacts(
                location, jurisdiction(location), treatments.get(ids), treatments.words(), modalities, texts,
                descriptions.claims(texts.get(MenuFacts.ENGLISH).values()), descriptions.claims(texts.get(SPANISH).values()),
                descriptions.claimsOfNames(
                        ids.stream().filter(id -> !texts.get(SPANISH).containsKey(id)).collect(Collectors.toSet()), SPANISH));
    }

    private String jurisdiction(LocationData location) {
        return locations.jurisdictions().stream()
                .filter(one -> one.code().equals(location.jurisdiction()))
                .map(Jurisdiction::name)
                .findFirst()
                .orElse(location.jurisdiction().value());
    }
}
