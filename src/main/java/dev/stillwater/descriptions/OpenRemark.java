package dev.stillwater.descriptions;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;

/**
 * An open remark with the treatment whose description it is about.
 *
 * @param number of the version that it was written on
 */
public record OpenRemark(Remark remark, TreatmentId treatment, LocalText treatmentNames, String language, int number) {}
