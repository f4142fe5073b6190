package dev.stillwater.treatments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the lengths of a treatment for which guests may be booked. None of them is
 * rewritten: whoever wants other parts gets another length in its place. A length with the same parts
 * stays the same one, wherever it stands; one that was there before comes back as itself. Pure.
 *
 * @param lengths what can be offered from now on, in order
 * @param endings the lengths that can no longer be
 */
record LengthPlan(List<Variant> lengths, List<Ending> endings) {

    LengthPlan {
        lengths = List.copyOf(lengths);
        endings = List.copyOf(endings);
    }

    /**
     * @param stored what can be offered now
     * @param former what could be offered once
     * @param wanted all different; a length with the id of a stored one is meant to take its place
     */
    static LengthPlan of(List<Variant> stored, List<Variant> former, List<Variant> wanted) {
        Map<List<Part>, Variant> known = new HashMap<>();
        former.forEach(variant -> known.put(variant.parts(), variant));
        stored.forEach(variant -> known.put(variant.parts(), variant));
        Set<VariantId> taken = Stream.concat(stored.stream(), former.stream()).map(Variant::id).collect(Collectors.toSet());
        List<Variant> lengths = new ArrayList<>();
        Map<VariantId, Variant> inPlaceOf = new HashMap<>();
        for (Variant want : wanted) {
            Variant length = known.getOrDefault(want.parts(), fresh(want, taken));
            lengths.add(length);
            inPlaceOf.put(want.id(), length);
        }
        Set<Variant> kept = new HashSet<>(lengths);
        return new LengthPlan(lengths, stored.stream()
                .filter(variant -> !kept.contains(variant))
                .map(variant -> new Ending(variant, inPlaceOf.get(variant.id())))
                .toList());
    }

    private static Variant fresh(Variant want, Set<VariantId> taken) {
        return taken.contains(want.id()) ? new Variant(VariantId.next(), want.parts()) : want;
    }

    List<LengthChange> changes() {
        return endings.stream()
                .map(ending -> new LengthChange(ending.length(), ending.by() == null ? List.of() : ending.by().parts()))
                .toList();
    }

    /** A length that can no longer be offered, and what comes in its place. */
    record Ending(Variant length, @Nullable Variant by) {}
}
