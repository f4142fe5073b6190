package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.CatalogueFile.Line;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line of a catalogue as a treatment, as far as its cells can be read. Pure. */
final class CatalogueMapping {

    private final Line line;
    private final RowFaults faults;

    private CatalogueMapping(Line line, RowFaults faults) {
        this.line = line;
        this.faults = faults;
    }

    /**
     * @param before the treatment with the line's code, whose lengths keep their ids
     * @param faults is told each cell that cannot be read; the treatment then has nothing in its place
     */
    static TreatmentData data(Line line, @Nullable TreatmentData before, RowFaults faults) {
        return new CatalogueMapping(line, faults).data(before);
    }

    private TreatmentData data(@Nullable TreatmentData before) {
        List<Variant> stored = before == null ? List.of() : before.variants();
        List<List<Part>> lengths = read(() -> CatalogueCells.parts(line.cell("parts")), List.of());
        List<Variant> variants = lengths.stream()
                .map(parts -> stored.stream()
                        .filter(variant -> variant.parts().equals(parts))
                        .findFirst()
                        .orElseGet(() -> new Variant(VariantId.next(), parts)))
                .toList();
        return new TreatmentData(
                before == null ? TreatmentId.next() : before.id(), before == null ? TreatmentData.NEW : before.version(),
                line.cell("code"), line.cell("name"), line.cell("name_es"), line.cell("section"),
                before == null ? TreatmentState.DRAFT : before.state(), read(() -> age(line.cell("minimum_age")), TreatmentData.ADULT),
                variants, read(() -> PriceBand.read(line.cell("prices")), Map.of()),
                extras(before == null ? TreatmentExtras.NONE : before.extras()));
    }

    /** A column that the file does not have leaves what is stored; an empty cell empties it. */
    private TreatmentExtras extras(TreatmentExtras before) {
        return new TreatmentExtras(
                line.has("allergens") ? CatalogueCells.codes(line.cell("allergens")) : before.allergens(),
                line.has("heat") ? read(() -> CatalogueCells.heat(line.cell("heat")), false) : before.heat(),
                line.has("local_fields")
                        ? read(() -> CatalogueCells.localFields(line.cell("local_fields")), Set.of())
                        : before.localFields(),
                line.has("enhancements")
                        ? read(() -> CatalogueCells.enhancements(line.cell("enhancements")), List.of())
                        : before.enhancements());
    }

    private <T> T read(Supplier<T> cell, T otherwise) {
        return faults.read(cell, otherwise);
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
