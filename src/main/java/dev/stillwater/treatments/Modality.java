package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import java.util.List;
import java.util.Set;

/**
 * One technique and what it brings into every treatment that it is part of.
 *
 * @param certificateNeeded whether a therapist must hold a certificate for it
 * @param rooms what the room must have
 * @param changeoverMinutes taken before this part when a part of another modality came before it
 * @param extraTurnaroundMinutes what making the room ready takes on top of the location's own time
 * @param notices codes of the notices that guests must see; their words are in {@link LibraryWords}
 * @param allergens codes of the allergens that it may bring; words likewise
 * @param heat whether it carries the menu's heat mark
 */
public record Modality(
        ModalityCode code,
        String name,
        String nameEs,
        boolean certificateNeeded,
        Set<RoomFeature> rooms,
        int changeoverMinutes,
        int extraTurnaroundMinutes,
        List<String> notices,
        Set<String> allergens,
        boolean heat) {

    public Modality {
        rooms = Set.copyOf(rooms);
        notices = List.copyOf(notices);
        allergens = Set.copyOf(allergens);
    }

    public LocalText names() {
        return new LocalText(name, nameEs);
    }
}
