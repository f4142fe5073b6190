package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stored modality; rooms, notices and allergens are codes with commas between. */
@Entity
@Table(name = "modality")
@SuppressWarnings("NullAway.Init")
class ModalityEntity {

    @Id String code;
    @Version @Nullable Long version;
    String name;
    String nameEs;
    boolean certificateNeeded;
    String rooms;
    int changeoverMinutes;
    int extraTurnaroundMinutes;
    String notices;
    String allergens;
    boolean heat;
    int position;

    void take(Modality data) {
        name = data.name().strip();
        nameEs = data.nameEs().strip();
        certificateNeeded = data.certificateNeeded();
        rooms = data.rooms().stream().map(RoomFeature::name).sorted().collect(Collectors.joining(","));
        changeoverMinutes = data.changeoverMinutes();
        extraTurnaroundMinutes = data.extraTurnaroundMinutes();
        notices = String.join(",", data.notices());
        allergens = data.allergens().stream().sorted().collect(Collectors.joining(","));
        heat = data.heat();
    }

    Modality toData() {
        Set<RoomFeature> features = Csv.read(rooms).stream().map(RoomFeature::valueOf).collect(Collectors.toSet());
        return new Modality(
                ModalityCode.of(code), name, nameEs, certificateNeeded, features, changeoverMinutes,
                extraTurnaroundMinutes, Csv.read(notices), Set.copyOf(Csv.read(allergens)), heat);
    }
}
