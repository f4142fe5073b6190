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
     * A page of approved copy, or a name alone.
     *
     * @param id of the approved text, or of what is called so
     * @param subject what it describes
     * @param name how people call what it describes
     */
    record CheckedText(Kind kind, UUID id, UUID subject, String name, Copy copy) {}

    /** What was checked, and by whom it is kept. */
    enum Kind {
        /** A description in one language. */
        DESCRIPTION,
        /** What a treatment or one of its enhancements is called. */
        TREATMENT_NAME,
        /** What a section or a technique of the library is called. */
        LIBRARY_NAME
    }
}
