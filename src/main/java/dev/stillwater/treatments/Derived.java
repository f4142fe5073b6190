package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomFeature;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What follows from the parts of a treatment. Nobody types any of this: it is the union of what the
 * modalities bring, and sums of minutes.
 *
 * @param certificates the modalities that the therapist must hold a certificate for
 * @param rooms what the room must have
 * @param notices codes, in the order of the parts
 * @param allergens codes
 * @param heat whether any part carries the heat mark, or the treatment itself
 * @param handsOnMinutes sum of the parts
 * @param changeoverMinutes sum of the changeovers between parts of different modalities
 * @param extraTurnaroundMinutes each modality's own, once
 */
public record Derived(
        Set<ModalityCode> certificates,
        Set<RoomFeature> rooms,
        List<String> notices,
        Set<String> allergens,
        boolean heat,
        int handsOnMinutes,
        int changeoverMinutes,
        int extraTurnaroundMinutes) {

    /** The notice that goes with heat. */
    static final String HEAT_NOTICE = "heat";

    public Derived {
        certificates = Collections.unmodifiableSet(new TreeSet<>(certificates));
        rooms = Collections.unmodifiableSet(new TreeSet<>(rooms));
        notices = List.copyOf(notices);
        allergens = Collections.unmodifiableSet(new TreeSet<>(allergens));
    }

    /**
     * Derives from parts in order.
     *
     * @throws IllegalArgumentException for a modality that is not among {@code modalities}
     */
    public static Derived from(List<Part> parts, Map<ModalityCode, Modality> modalities) {
        Set<Modality> used = new LinkedHashSet<>();
        int handsOn = 0;
        int changeover = 0;
        ModalityCode before = null;
        for (Part part : parts) {
            Modality modality = known(part.modality(), modalities);
            used.add(modality);
            handsOn += part.minutes();
            if (before != null && !before.equals(part.modality())) {
                changeover += modality.changeoverMinutes();
            }
            before = part.modality();
        }
        return union(used, handsOn, changeover);
    }

    /** With what head office says of a treatment beyond its parts. Heat brings its notice. */
    public Derived with(TreatmentExtras extras) {
        return adding(0, extras.heat(), List.of(), extras.allergens());
    }

    /** With an enhancement that a guest adds: its minutes, notices, allergens and heat. */
    public Derived with(Enhancement enhancement) {
        return adding(enhancement.minutes(), enhancement.heat(), enhancement.notices(), enhancement.allergens());
    }

    private Derived adding(int minutes, boolean moreHeat, List<String> moreNotices, Set<String> moreAllergens) {
        Set<String> allNotices = new LinkedHashSet<>(notices);
        allNotices.addAll(moreNotices);
        if (moreHeat) {
            allNotices.add(HEAT_NOTICE);
        }
        Set<String> allAllergens = new TreeSet<>(allergens);
        allAllergens.addAll(moreAllergens);
        return new Derived(
                certificates, rooms, List.copyOf(allNotices), allAllergens, heat || moreHeat, handsOnMinutes + minutes,
                changeoverMinutes, extraTurnaroundMinutes);
    }

    /** For how long a guest is booked at a location, in minutes. */
    public int bookedMinutes(LocationData location) {
        return bookedMinutes(location.dressingMinutes(), location.turnaroundMinutes());
    }

    /** Likewise, for a location's dressing and turnaround time in minutes. */
    public int bookedMinutes(int dressingMinutes, int turnaroundMinutes) {
        return handsOnMinutes + changeoverMinutes + extraTurnaroundMinutes + dressingMinutes + turnaroundMinutes;
    }

    private static Derived union(Set<Modality> used, int handsOn, int changeover) {
        Set<ModalityCode> certificates = new TreeSet<>();
        Set<RoomFeature> rooms = new TreeSet<>();
        Set<String> notices = new LinkedHashSet<>();
        Set<String> allergens = new TreeSet<>();
        boolean heat = false;
        int turnaround = 0;
        for (Modality modality : used) {
            if (modality.certificateNeeded()) {
                certificates.add(modality.code());
            }
            rooms.addAll(modality.rooms());
            notices.addAll(modality.notices());
            allergens.addAll(modality.allergens());
            heat |= modality.heat();
            turnaround += modality.extraTurnaroundMinutes();
        }
        return new Derived(
                certificates, rooms, List.copyOf(notices), allergens, heat, handsOn, changeover, turnaround);
    }

    private static Modality known(ModalityCode code, Map<ModalityCode, Modality> modalities) {
        Modality modality = modalities.get(code);
        if (modality == null) {
            throw new IllegalArgumentException("No modality " + code);
        }
        return modality;
    }
}
