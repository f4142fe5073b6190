package dev.stillwater.insights;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.util.List;

/**
 * A treatment with too few people for it.
 *
 * @param anywhere whether some location has somebody for it
 * @param offeredWithout names of the locations that offer it and have nobody for it
 */
public record UncoveredTreatment(TreatmentId treatment, LocalText names, boolean anywhere, List<String> offeredWithout) {

    public UncoveredTreatment {
        offeredWithout = List.copyOf(offeredWithout);
    }
}
