package dev.stillwater.demo;

import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The treatment library of the demonstration, as {@code demo/treatments.json} keeps it. */
record TreatmentsFile(List<Treatment> treatments) {

    static TreatmentsFile read(JsonMapper json) {
        try (InputStream file = TreatmentsFile.class.getResourceAsStream("/demo/treatments.json")) {
            return json.readValue(file, TreatmentsFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param state how it should stand in the end; saving makes a draft
     * @param variants the parts of each length
     * @param prices lowest and highest price by currency
     * @param descriptions by language
     * @param enhancements what guests can add, if anything
     */
    record Treatment(
            String code, String name, String nameEs, String section, TreatmentState state, int minimumAge,
            List<List<PartLine>> variants, Map<String, List<String>> prices, Map<String, Description> descriptions,
            @Nullable List<EnhancementLine> enhancements) {

        /** The treatment to save; its state is for the services to reach. */
        TreatmentData data() {
            Map<Currency, PriceBand> bands = new HashMap<>();
            prices.forEach((code, ends) -> bands.put(
                    Currency.getInstance(code),
                    new PriceBand(Money.of(ends.getFirst(), code), Money.of(ends.getLast(), code))));
            return new TreatmentData(
                    TreatmentId.next(), TreatmentData.NEW, code, name, nameEs, section, TreatmentState.DRAFT, minimumAge,
                    variants.stream().map(Treatment::variant).toList(), bands, extras());
        }

        private TreatmentExtras extras() {
            TreatmentExtras none = TreatmentExtras.NONE;
            return enhancements == null
                    ? none
                    : new TreatmentExtras(none.allergens(), none.heat(), none.localFields(),
                            enhancements.stream().map(EnhancementLine::data).toList());
        }

        private static Variant variant(List<PartLine> parts) {
            return new Variant(
                    VariantId.next(), parts.stream().map(part -> Part.of(part.modality(), part.minutes())).toList());
        }
    }

    /** @param prices as in a catalogue file */
    record EnhancementLine(
            String name, String nameEs, int minutes, boolean heat, List<String> notices, List<String> allergens, String prices) {

        Enhancement data() {
            return new Enhancement(name, nameEs, minutes, heat, notices, Set.copyOf(allergens), PriceBand.read(prices));
        }
    }

    /** One part of a length. */
    record PartLine(String modality, int minutes) {}

    /**
     * @param state how far it should have come: DRAFT, SENT_BACK (a draft with a remark), IN_REVIEW,
     *     SCHEDULED (approved for a day to come), APPROVED
     * @param remark the reviewer's, for SENT_BACK
     * @param earlier what was approved before and is superseded, if anything
     */
    record Description(
            String state, String shortText, String full, String preparation, String aftercare, @Nullable String remark,
            @Nullable DescriptionTexts earlier) {

        DescriptionTexts texts() {
            return new DescriptionTexts(shortText, full, preparation, aftercare);
        }
    }
}
