package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done about a finding.
 *
 * @param therapist for whom, where it is about one person
 * @param name of that person; empty otherwise
 * @param modality for which, where it is about one
 */
public record WayOut(Kind kind, @Nullable TherapistId therapist, String name, @Nullable ModalityCode modality) {

    /** What to do. */
    public enum Kind {
        /** Record a certificate for somebody who has everything else. */
        RECORD_CERTIFICATE,
        /** Look at what is missing in somebody's file. */
        OPEN_FILE,
        /** Assign somebody of another location here. */
        ASSIGN,
        /** Set the price. */
        SET_PRICE,
        /** Put the lengths of today in the place of those that head office changed. */
        TAKE_LENGTHS,
        /** Take it off the draft. */
        LEAVE_OUT
    }

    static WayOut of(Kind kind) {
        return new WayOut(kind, null, "", null);
    }
}
