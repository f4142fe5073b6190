package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A treatment as it is kept.
 *
 * @param id made by whoever makes the treatment; see {@link #draft}
 * @param version {@link #NEW} until it is stored
 * @param code how it is called in files: lower case letters, digits and hyphens
 * @param name by method, not by effect; without minutes
 * @param nameEs the Spanish name; blank where there is none yet
 * @param section code of the menu's section; its words are in {@link LibraryWords}
 * @param minimumAge youngest guest, in years
 * @param variants at least one; all have the same modalities in the same order
 * @param priceBands what locations should charge, by currency; a currency without one is free
 * @param extras what head office says of it beyond its parts
 */
public record TreatmentData(
        TreatmentId id,
        long version,
        String code,
        String name,
        String nameEs,
        String section,
        TreatmentState state,
        int minimumAge,
        List<Variant> variants,
        Map<Currency, PriceBand> priceBands,
        TreatmentExtras extras) {

    /** The version of a treatment that has not been stored. */
    public static final long NEW = -1;

    /** The youngest age that a new treatment starts with, years. */
    public static final int ADULT = 18;

    public TreatmentData {
        variants = List.copyOf(variants);
        priceBands = Map.copyOf(priceBands);
    }

    /** A treatment about which there is nothing to say beyond its parts. */
    public TreatmentData(
            TreatmentId id, long version, String code, String name, String nameEs, String section, TreatmentState state,
            int minimumAge, List<Variant> variants, Map<Currency, PriceBand> priceBands) {
        this(id, version, code, name, nameEs, section, state, minimumAge, variants, priceBands, TreatmentExtras.NONE);
    }

    /**
     * The enhancements with these English names, in the order of the menu.
     *
     * @throws Refusal at enhancements for a name that none has any more
     */
    public List<Enhancement> enhancements(Collection<String> chosen) {
        List<Enhancement> found = extras.enhancements().stream().filter(one -> chosen.contains(one.name())).toList();
        if (found.size() < Set.copyOf(chosen).size()) {
            throw Refusal.at("enhancements", "treatments.enhancement.gone", names());
        }
        return found;
    }

    /** The same with other extras. */
    public TreatmentData with(TreatmentExtras others) {
        return new TreatmentData(
                id, version, code, name, nameEs, section, state, minimumAge, variants, priceBands, others);
    }

    /** Between which prices locations must stay; the lowest alone where they may not set one. Null where they are free. */
    public @Nullable PriceBand bandFor(Currency currency) {
        PriceBand band = priceBands.get(currency);
        return band == null || extras.localFields().contains(LocalField.PRICE) ? band : new PriceBand(band.low(), band.low());
    }

    /** A new treatment, not stored yet, for adults, without price bands. */
    public static TreatmentData draft(String code, String name, String nameEs, String section, List<Variant> variants) {
        return new TreatmentData(
                TreatmentId.next(), NEW, code, name, nameEs, section, TreatmentState.DRAFT, ADULT, variants, Map.of());
    }

    /** A new draft with the same parts, under other names, not stored yet and without a code. */
    public TreatmentData copied(LocalText others) {
        List<Variant> copies =
                variants.stream().map(variant -> new Variant(VariantId.next(), variant.parts())).toList();
        return new TreatmentData(
                TreatmentId.next(), NEW, "", others.en(), others.es(), section, TreatmentState.DRAFT, minimumAge, copies, priceBands,
                extras);
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }

    /** The modalities in order of their first part. */
    public Set<ModalityCode> modalities() {
        Set<ModalityCode> modalities = new LinkedHashSet<>();
        variants.forEach(variant -> modalities.addAll(variant.sequence()));
        return modalities;
    }

    /** Whether it joins more than one modality. */
    public boolean isCombination() {
        return modalities().size() > 1;
    }

    public boolean isNew() {
        return version == NEW;
    }
}
