package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;

/**
 * One part of a treatment.
 *
 * @param minutes of hands-on work
 */
public record Part(ModalityCode modality, int minutes) {

    public static Part of(String modality, int minutes) {
        return new Part(ModalityCode.of(modality), minutes);
    }
}
