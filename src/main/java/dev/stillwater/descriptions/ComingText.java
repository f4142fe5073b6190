package dev.stillwater.descriptions;

import dev.stillwater.treatments.TreatmentId;
import java.time.LocalDate;

/**
 * That an approved text takes over on a day to come; what it says is not told.
 *
 * @param number of its version
 * @param effectiveOn the day, at whose midnight of the chain it takes over
 */
public record ComingText(TreatmentId treatment, String language, int number, LocalDate effectiveOn) {}
