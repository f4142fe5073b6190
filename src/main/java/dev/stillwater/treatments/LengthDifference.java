package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How the parts that stand in the place of a length differ from its own. */
public enum LengthDifference {
    /** Nothing stands in its place. */
    REMOVED,
    /** The same parts one after the other in another way. */
    ORDER,
    /** The same techniques for as long altogether, each for another while. */
    SHARES,
    /** The same techniques for longer or shorter. */
    MINUTES,
    /** Others. */
    TECHNIQUES;

    /** @param after empty where nothing stands there; other than {@code before} */
    public static LengthDifference of(List<Part> before, List<Part> after) {
        if (after.isEmpty()) {
            return REMOVED;
        }
        if (before.size() == after.size() && sorted(before).equals(sorted(after))) {
            return ORDER;
        }
        if (!techniques(before).equals(techniques(after))) {
            return TECHNIQUES;
        }
        return minutes(before) == minutes(after) ? SHARES : MINUTES;
    }

    /** Hands-on minutes of all parts. */
    public static int minutes(List<Part> parts) {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    private static List<String> sorted(List<Part> parts) {
        return parts.stream().map(Part::toString).sorted().toList();
    }

    private static Set<ModalityCode> techniques(List<Part> parts) {
        return parts.stream().map(Part::modality).collect(Collectors.toSet());
    }
}
