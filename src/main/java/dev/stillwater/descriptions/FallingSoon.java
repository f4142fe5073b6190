package dev.stillwater.descriptions;

import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.LocalDate;

/**
 * An approved description that will be flagged unless its study is looked at again.
 *
 * @param title how people name the study
 * @param until the last day on which the study holds its claims up
 */
public record FallingSoon(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String language, int number, EvidenceId study,
        String title, LocalDate until) {}
