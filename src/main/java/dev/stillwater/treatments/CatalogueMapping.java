package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.CatalogueFile.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a catalogue as a treatment. Pure. */
final class CatalogueMapping {

    private CatalogueMapping() {}

    /**
     * @param before the treatment with the line's code, whose lengths keep their ids
     * @throws Refusal at the cell that cannot be read
     */
    static TreatmentData data(Line line, @Nullable TreatmentData before) {
        List<Variant> stored = before == null ? List.of() : before.variants();
        List<Variant> variants = CatalogueCells.parts(line.cell("parts")).stream()
                .map(parts -> stored.stream()
                        .filter(variant -> variant.parts().equals(parts))
                        .findFirst()
                        .orElseGet(() -> new Variant(VariantId.next(), parts)))
                .toList();
        return new TreatmentData(
                before == null ? TreatmentId.next() : before.id(), before == null ? TreatmentData.NEW : before.version(),
                line.cell("code"), line.cell("name"), line.cell("name_es"), line.cell("section"),
                before == null ? TreatmentState.DRAFT : before.state(), age(line.cell("minimum_age")), variants,
                PriceBand.read(line.cell("prices")),
                extras(line, before == null ? TreatmentExtras.NONE : before.extras()));
    }

    /** A column that the file does not have leaves what is stored; an empty cell empties it. */
    private static TreatmentExtras extras(Line line, TreatmentExtras before) {
        return new TreatmentExtras(
                line.has("allergens") ? CatalogueCells.codes(line.cell("allergens")) : before.allergens(),
                line.has("heat") ? CatalogueCells.heat(line.cell("heat")) : before.heat(),
                line.has("local_fields") ? CatalogueCells.localFields(line.cell("local_fields")) : before.localFields(),
                line.has("enhancements") ? CatalogueCells.enhancements(line.cell("enhancements")) : before.enhancements());
    }

    private static int age(String cell) {
        if (cell.isEmpty()) {
            return TreatmentData.ADULT;
        }
        if (!cell.matches("\\d{1,3}")) {
            throw Refusal.at("minimumAge", "treatments.age.range", 0, TreatmentRules.OLDEST_MINIMUM_AGE);
        }
        return Integer.parseInt(cell);
    }
}
