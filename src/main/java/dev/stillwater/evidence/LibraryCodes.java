package dev.stillwater.evidence;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import java.util.Map;

/** Of what a study can speak, with names. A module above that knows library and locations says so. */
public interface LibraryCodes {

    /** All modalities that the library has. There must be a transaction. */
    Map<ModalityCode, LocalText> modalities();

    /** All jurisdictions in which a location can be. There must be a transaction. */
    Map<JurisdictionCode, String> jurisdictions();
}
