package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.ApprovedDescription;
import dev.stillwater.treatments.DescriptionDesk;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down everything that a menu says, so that nothing in a published version is looked up later. */
@Component
class SnapshotWriting {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final TreatmentLibrary treatments;
    private final DescriptionDesk descriptions;
    private final LocationDirectory locations;

    SnapshotWriting(TreatmentLibrary treatments, DescriptionDesk descriptions, LocationDirectory locations) {
        this.treatments = treatments;
        this.descriptions = descriptions;
        this.locations = locations;
    }

    MenuContent of(MenuDraft draft) {
        LocationData location = locations.get(draft.location());
        Set<TreatmentId> ids = draft.items().stream().map(item -> item.variant().treatment()).collect(Collectors.toSet());
        Facts facts = new Facts(
                location, treatments.get(ids), treatments.words(),
                treatments.modalities().stream().collect(Collectors.toMap(Modality::code, Modality::names)),
                LANGUAGES.stream().collect(Collectors.toMap(language -> language, language -> descriptions.approved(ids, language))));
        return new MenuContent(
                location.name(), location.jurisdiction().value(), location.currency().getCurrencyCode(),
                draft.items().stream().map(item -> entry(item, facts)).toList());
    }

    private MenuContent.Entry entry(DraftItem item, Facts facts) {
        TreatmentId treatment = item.variant().treatment();
        TreatmentData data = facts.treatments().get(treatment);
        Map<String, MenuContent.Text> texts = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> {
            ApprovedDescription text = facts.texts().get(language).get(treatment);
            if (text != null) {
                texts.put(language, new MenuContent.Text(text.number(), text.texts().shortText(), text.texts().full(),
                        text.texts().preparation(), text.texts().aftercare()));
            }
        });
        ApprovedDescription english = facts.texts().get("en").get(treatment);
        LibraryWords words = facts.words();
        return new MenuContent.Entry(
                treatment.value(), item.variant().variant().value(), item.variant().section(),
                words.section(item.variant().section()), item.variant().names(),
                item.variant().parts().stream()
                        .map(part -> new MenuContent.PartLine(
                                part.modality().value(), facts.modalities().get(part.modality()), part.minutes()))
                        .toList(),
                item.variant().derived().handsOnMinutes(), item.variant().derived().bookedMinutes(facts.location()),
                Objects.requireNonNull(item.price()).amount(), item.note(), data.minimumAge(),
                item.variant().derived().heat(), texts,
                item.variant().derived().notices().stream().map(words::notice).toList(),
                item.variant().derived().allergens().stream().map(words::allergen).toList(),
                english == null ? List.of() : descriptions.claims(english).disclaimers(facts.location().jurisdiction()));
    }

    private record Facts(
            LocationData location, Map<TreatmentId, TreatmentData> treatments, LibraryWords words,
            Map<ModalityCode, LocalText> modalities, Map<String, Map<TreatmentId, ApprovedDescription>> texts) {}
}
