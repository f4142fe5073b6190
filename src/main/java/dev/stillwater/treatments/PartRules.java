package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the parts of a treatment must keep to. Pure. */
final class PartRules {

    static final int MOST_VARIANTS = 6;
    static final int MOST_PARTS = 6;
    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 240;
    static final int MOST_HANDS_ON = 360;

    private static final String FIELD = "variants";

    private PartRules() {}

    /**
     * @throws Refusal at the field variants when they break one of these rules
     */
    static void check(List<Variant> variants, Map<ModalityCode, Modality> modalities, List<OrderRule> rules) {
        if (variants.isEmpty() || variants.size() > MOST_VARIANTS) {
            throw Refusal.at(FIELD, "treatments.variants.number", MOST_VARIANTS);
        }
        List<ModalityCode> sequence = variants.getFirst().sequence();
        if (sequence.isEmpty() || sequence.size() > MOST_PARTS) {
            throw Refusal.at(FIELD, "treatments.parts.number", MOST_PARTS);
        }
        checkKnown(sequence, modalities);
        checkMinutes(variants);
        if (variants.stream().anyMatch(variant -> !variant.sequence().equals(sequence))) {
            throw Refusal.at(FIELD, "treatments.variants.sameParts");
        }
        checkDifferent(variants);
        List<Why> broken = broken(sequence, modalities, rules);
        if (!broken.isEmpty()) {
            throw Refusal.at(FIELD, broken.getFirst().key(), broken.getFirst().args().toArray());
        }
    }

    /** The order rules that this sequence breaks. */
    static List<Why> broken(List<ModalityCode> sequence, Map<ModalityCode, Modality> modalities, List<OrderRule> rules) {
        return rules.stream().map(rule -> rule.broken(sequence, modalities)).flatMap(Optional::stream).toList();
    }

    /**
     * What a file may not change of a treatment that locations could offer: its lengths, because what
     * that touches is shown where they are changed by hand. A new one may be added.
     *
     * @throws Refusal at the field variants
     */
    static void checkKept(List<Variant> stored, List<Variant> wanted) {
        stored.stream()
                .filter(before -> wanted.stream().noneMatch(now -> now.parts().equals(before.parts())))
                .findFirst()
                .ifPresent(gone -> {
                    throw Refusal.at(FIELD, "treatments.catalogue.lengths", Part.written(gone.parts()));
                });
    }

    private static void checkKnown(List<ModalityCode> sequence, Map<ModalityCode, Modality> modalities) {
        sequence.stream().filter(code -> !modalities.containsKey(code)).findFirst().ifPresent(code -> {
            throw Refusal.at(FIELD, "treatments.parts.unknown", code.value());
        });
    }

    private static void checkMinutes(List<Variant> variants) {
        boolean outside = variants.stream()
                .flatMap(variant -> variant.parts().stream())
                .anyMatch(part -> part.minutes() < LEAST_MINUTES || part.minutes() > MOST_MINUTES);
        if (outside) {
            throw Refusal.at(FIELD, "treatments.minutes.range", LEAST_MINUTES, MOST_MINUTES);
        }
        if (variants.stream().anyMatch(variant -> variant.handsOnMinutes() > MOST_HANDS_ON)) {
            throw Refusal.at(FIELD, "treatments.minutes.sum", MOST_HANDS_ON);
        }
    }

    private static void checkDifferent(List<Variant> variants) {
        Set<List<Part>> seen = new HashSet<>();
        Set<VariantId> ids = new HashSet<>();
        for (Variant variant : variants) {
            if (!seen.add(variant.parts())) {
                throw Refusal.at(FIELD, "treatments.variants.twice", variant.handsOnMinutes());
            }
            if (!ids.add(variant.id())) {
                throw new IllegalArgumentException("Two variants with the id " + variant.id());
            }
        }
    }
}
