package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The default modalities as far as the rules need them, without a database. */
final class Library {

    static final Modality SW = modality("SW", Set.of(RoomFeature.TABLE), 0, 0, List.of("health"), Set.of("nut-oil"), false);
    static final Modality MLD = modality("MLD", Set.of(RoomFeature.TABLE), 0, 0, List.of("health", "dry-skin"), Set.of(), false);
    static final Modality DT = modality("DT", Set.of(RoomFeature.TABLE), 0, 0, List.of("health", "firm"), Set.of("nut-oil"), false);
    static final Modality HS = modality("HS", Set.of(RoomFeature.TABLE, RoomFeature.HEAT), 5, 10, List.of("health", "heat"), Set.of("nut-oil"), true);
    static final Modality RX = modality("RX", Set.of(RoomFeature.FOOT_CHAIR), 5, 0, List.of("health", "feet"), Set.of(), false);

    static final List<Modality> ALL = List.of(SW, MLD, DT, HS, RX);
    static final Map<ModalityCode, Modality> BY_CODE = TreatmentLibrary.byCode(ALL);

    private Library() {}

    private static Modality modality(
            String code, Set<RoomFeature> rooms, int changeover, int turnaround, List<String> notices,
            Set<String> allergens, boolean heat) {
        return new Modality(
                ModalityCode.of(code), "Name of " + code, "Nombre de " + code, true, rooms, changeover, turnaround,
                notices, allergens, heat);
    }
}
