package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import java.util.Optional;

/**
 * Why a modality cannot be taken out of the library. Each module above that refers to modalities
 * answers with a bean of this type; asked within the caller's transaction and right.
 */
public interface UsesOfModality {

    /** Empty where nothing refers to it. */
    Optional<Why> of(ModalityCode modality);
}
