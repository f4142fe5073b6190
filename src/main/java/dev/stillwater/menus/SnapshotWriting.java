package dev.stillwater.menus;

import dev.stillwater.claims.ClaimReport;
import dev.stillwater.descriptions.ApprovedDescription;
import dev.stillwater.treatments.Derived;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.treatments.TreatmentId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down everything that a menu says, so that nothing in a published version is looked up later. Pure. */
final class SnapshotWriting {

    private SnapshotWriting() {}

    /** Sections in the library's order, treatments in the draft's order within them, lengths shortest first. */
    static MenuContent of(MenuDraft draft, MenuFacts facts) {
        return new MenuContent(
                facts.location().name(), facts.location().jurisdiction().value(),
                facts.location().currency().getCurrencyCode(),
                draft.treatments().stream()
                        .flatMap(treatment -> draft.of(treatment).stream())
                        .sorted(Comparator.comparingInt(item -> facts.words().place(item.variant().section())))
                        .map(item -> entry(item, draft, facts))
                        .toList());
    }

    private static MenuContent.Entry entry(DraftItem item, MenuDraft draft, MenuFacts facts) {
        TreatmentId treatment = item.variant().treatment();
        TreatmentData data = facts.treatments().get(treatment);
        Derived derived = item.variant().derived();
        LibraryWords words = facts.words();
        return new MenuContent.Entry(
                treatment.value(), item.variant().variant().value(), item.variant().section(),
                words.section(item.variant().section()), item.variant().names(),
                item.variant().parts().stream()
                        .map(part -> new MenuContent.PartLine(
                                part.modality().value(), facts.modality(part.modality()), part.minutes()))
                        .toList(),
                derived.handsOnMinutes(), derived.bookedMinutes(facts.location()),
                item.price() == null ? null : item.price().amount(),
                data == null || data.extras().localFields().contains(LocalField.NOTE) ? item.note() : "",
                data == null ? TreatmentData.ADULT : data.minimumAge(), derived.heat(), texts(treatment, facts),
                derived.notices().stream().map(words::notice).toList(),
                derived.allergens().stream().map(words::allergen).toList(),
                disclaimers(facts.claims().get(treatment), facts),
                data == null ? List.of() : additions(draft.enhancements(data, facts.location().currency()), words),
                disclaimers(facts.claimsElsewhere().getOrDefault(treatment, facts.namesElsewhere().get(treatment)), facts));
    }

    private static List<String> disclaimers(@Nullable ClaimReport claims, MenuFacts facts) {
        return claims == null ? List.of() : claims.disclaimers(facts.location().jurisdiction());
    }

    private static List<MenuContent.Addition> additions(List<DraftEnhancement> all, LibraryWords words) {
        return all.stream()
                .filter(DraftEnhancement::offered)
                .map(one -> new MenuContent.Addition(
                        one.enhancement().names(), one.enhancement().minutes(),
                        one.price() == null ? null : one.price().amount().stripTrailingZeros(), one.enhancement().heat(),
                        one.enhancement().notices().stream().map(words::notice).toList(),
                        one.enhancement().allergens().stream().map(words::allergen).toList()))
                .toList();
    }

    private static Map<String, MenuContent.Text> texts(TreatmentId treatment, MenuFacts facts) {
        Map<String, MenuContent.Text> texts = new TreeMap<>();
        facts.texts().forEach((language, approved) -> {
            ApprovedDescription text = approved.get(treatment);
            if (text != null) {
                texts.put(language, new MenuContent.Text(
                        text.number(), text.texts().shortText(), text.texts().full(), text.texts().preparation(),
                        text.texts().aftercare()));
            }
        });
        return texts;
    }
}
