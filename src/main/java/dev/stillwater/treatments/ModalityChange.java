package dev.stillwater.treatments;

import dev.stillwater.locations.RoomFeature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One thing that a modality brings into its treatments and that becomes something else.
 *
 * @param before minutes, or codes in order; empty where it brings nothing of the kind
 */
public record ModalityChange(Kind kind, List<String> before, List<String> after) {

    /** Stands for what has no codes and is simply so. */
    private static final List<String> YES = List.of("yes");

    public ModalityChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** All of them; names are nothing that a modality brings. */
    static List<ModalityChange> between(Modality before, Modality after) {
        List<ModalityChange> all = new ArrayList<>();
        add(all, Kind.CERTIFICATE, yes(before.certificateNeeded()), yes(after.certificateNeeded()));
        add(all, Kind.HEAT, yes(before.heat()), yes(after.heat()));
        add(all, Kind.CHANGEOVER, minutes(before.changeoverMinutes()), minutes(after.changeoverMinutes()));
        add(all, Kind.TURNAROUND, minutes(before.extraTurnaroundMinutes()), minutes(after.extraTurnaroundMinutes()));
        add(all, Kind.ROOMS, rooms(before), rooms(after));
        add(all, Kind.NOTICES, sorted(before.notices()), sorted(after.notices()));
        add(all, Kind.ALLERGENS, sorted(before.allergens()), sorted(after.allergens()));
        return all;
    }

    private static void add(List<ModalityChange> all, Kind kind, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            all.add(new ModalityChange(kind, before, after));
        }
    }

    private static List<String> yes(boolean is) {
        return is ? YES : List.of();
    }

    private static List<String> minutes(int minutes) {
        return List.of(String.valueOf(minutes));
    }

    private static List<String> rooms(Modality modality) {
        return sorted(modality.rooms().stream().map(RoomFeature::name).toList());
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }

    /** What was not brought before. */
    public List<String> added() {
        return after.stream().filter(code -> !before.contains(code)).toList();
    }

    /** What is no longer brought. */
    public List<String> gone() {
        return before.stream().filter(code -> !after.contains(code)).toList();
    }

    /** All that becomes something else, names too, as the trail keeps it. */
    static List<String> written(Modality before, Modality after) {
        List<String> all = new ArrayList<>();
        if (!before.names().equals(after.names())) {
            all.add("NAME " + names(before) + " > " + names(after));
        }
        between(before, after).forEach(change -> all.add(change.written()));
        return all;
    }

    private static String names(Modality modality) {
        return modality.name() + " / " + modality.nameEs();
    }

    private String written() {
        return kind + " " + written(before) + " > " + written(after);
    }

    private static String written(List<String> codes) {
        return codes.isEmpty() ? "-" : String.join("+", codes);
    }

    /** What a modality brings. */
    public enum Kind {
        CERTIFICATE,
        HEAT,
        CHANGEOVER,
        TURNAROUND,
        ROOMS,
        NOTICES,
        ALLERGENS
    }
}
