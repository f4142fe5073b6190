package dev.stillwater.descriptions;

import dev.stillwater.evidence.EvidenceId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A claim of an approved text and the study that it leans on.
 *
 * @param words the claiming words, in small letters
 * @param title how people name the study
 * @param reviewBy the last day on which the study counts without another look
 * @param since when it stopped holding the claim up, where it did
 */
public record StudiedClaim(
        String rule, String words, EvidenceId study, String title, Hold hold, LocalDate reviewBy, Instant since) {

    /** Whether the study holds the claim up today, and what keeps it from doing so. */
    public enum Hold {
        HOLDS,
        /** It will be past its day soon. */
        ENDS_SOON,
        /** Nobody looked at it by its day. */
        OVERDUE,
        /** What it says was changed, and nobody has approved that. */
        NOT_APPROVED,
        /** It no longer fits the claim, or the claim's treatment is another by now. */
        MISFIT
    }

    public boolean isLost() {
        return hold != Hold.HOLDS && hold != Hold.ENDS_SOON;
    }
}
