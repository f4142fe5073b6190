package dev.stillwater.claims;

import java.util.List;
import java.util.UUID;

/**
 * The copy that guests read, for trying changed rules on it. Whoever keeps copy implements this; the
 * rules do not know what is described.
 */
public interface CheckedTexts {

    /** All approved copy, page by page. */
    List<CheckedText> approved();

    /** The rules changed: marks copy that fell, and takes the mark from copy that stands again. */
    void flag(RuleImpact impact);

    /**
     * A page of approved copy.
     *
     * @param id of the approved text
     * @param subject what it describes
     * @param name how people call what it describes
     */
    record CheckedText(UUID id, UUID subject, String name, Copy copy) {}
}
