package dev.stillwater.treatments;

import dev.stillwater.treatments.TreatmentExtras.LocalField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether a change of a treatment is one that menus speak of. Pure. */
final class SaidOnMenus {

    private SaidOnMenus() {}

    /** A length that is new is on no menu yet, and prices are the locations'. */
    static boolean differs(TreatmentData before, TreatmentData after) {
        return !face(before).equals(face(after)) || lengthsDiffer(before, after);
    }

    private static TreatmentData face(TreatmentData one) {
        TreatmentExtras extras = one.extras();
        return new TreatmentData(
                one.id(), 0, "", one.name(), one.nameEs(), one.section(), one.state(), one.minimumAge(), List.of(), Map.of(),
                new TreatmentExtras(
                        extras.allergens(), extras.heat(),
                        extras.localFields().stream().filter(LocalField.NOTE::equals).collect(Collectors.toSet()),
                        extras.enhancements().stream().map(SaidOnMenus::unpriced).toList()));
    }

    private static Enhancement unpriced(Enhancement one) {
        return new Enhancement(one.name(), one.nameEs(), one.minutes(), one.heat(), one.notices(), one.allergens(), Map.of());
    }

    private static boolean lengthsDiffer(TreatmentData before, TreatmentData after) {
        Map<VariantId, Variant> kept = after.variants().stream().collect(Collectors.toMap(Variant::id, Function.identity()));
        return before.variants().stream().anyMatch(variant -> !variant.equals(kept.get(variant.id())));
    }
}
