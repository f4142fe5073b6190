package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One part of a treatment.
 *
 * @param minutes of hands-on work
 */
public record Part(ModalityCode modality, int minutes) {

    public static Part of(String modality, int minutes) {
        return new Part(ModalityCode.of(modality), minutes);
    }

    /** As files and the trail have them: {@code MLD 45 + SW 45}. */
    static String written(List<Part> parts) {
        return parts.stream().map(part -> part.modality() + " " + part.minutes()).collect(Collectors.joining(" + "));
    }
}
