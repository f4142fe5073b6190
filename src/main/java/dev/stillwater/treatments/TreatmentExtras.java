package dev.stillwater.treatments;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What head office says of a treatment beyond its parts.
 *
 * @param allergens codes that the parts alone do not bring
 * @param heat whether it brings heat although no part does
 * @param localFields what locations may set for themselves
 * @param enhancements what guests can add, in the order of the menu
 */
public record TreatmentExtras(
        Set<String> allergens, boolean heat, Set<LocalField> localFields, List<Enhancement> enhancements) {

    /** Nothing beyond the parts, and locations set everything that they can. */
    public static final TreatmentExtras NONE =
            new TreatmentExtras(Set.of(), false, EnumSet.allOf(LocalField.class), List.of());

    public TreatmentExtras {
        allergens = Collections.unmodifiableSet(new TreeSet<>(allergens));
        localFields = Collections.unmodifiableSet(new TreeSet<>(localFields));
        enhancements = List.copyOf(enhancements);
    }

    /** What a location may set for itself where head office lets it. */
    public enum LocalField {
        /** Its own sentence on the menu. */
        NOTE,
        /** A price of its own within the band; where it may not, the lowest price of the band is the price. */
        PRICE
    }
}
