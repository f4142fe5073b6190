package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.Why;
import dev.stillwater.therapists.QualifiedTherapist;
import java.util.List;
import java.util.Set;

/**
 * Who may perform a treatment at the location today, and who could.
 *
 * @param able the longest-lasting first
 * @param unable who is assigned there and may not
 * @param elsewhere who could be assigned there
 */
record Staffing(List<QualifiedTherapist> able, List<Unable> unable, List<QualifiedTherapist> elsewhere) {

    Staffing {
        able = List.copyOf(able);
        unable = List.copyOf(unable);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * Somebody who may not.
     *
     * @param reasons all of them
     * @param uncertified the parts for which a certificate is missing or has lapsed
     */
    record Unable(TherapistId id, String name, List<Why> reasons, Set<ModalityCode> uncertified) {

        /** Whether one certificate is all that is missing. */
        boolean lacksOneCertificate() {
            return reasons.size() == 1 && uncertified.size() == 1;
        }
    }
}
