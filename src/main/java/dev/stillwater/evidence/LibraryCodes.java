package dev.stillwater.evidence;

import dev.stillwater.kernel.ModalityCode;
import java.util.Set;

/** Of which modalities a study can speak. A module above that knows the library says so. */
public interface LibraryCodes {

    /** All that the library has. There must be a transaction. */
    Set<ModalityCode> modalities();
}
