package dev.stillwater.treatments;

import dev.stillwater.kernel.Why;
import java.util.List;

/**
 * What is said of a treatment and stands on its parts, such as a claim on a study of so many minutes.
 * Modules above that keep such things answer with a bean of this type; asked within the caller's
 * transaction and right.
 */
public interface LeansOnParts {

    /** What would no longer stand: a sentence each, in an order that stays. */
    List<Why> falling(TreatmentData before, TreatmentData now);

    /** Told once the parts of now are stored. */
    void changed(TreatmentData before, TreatmentData now);
}
