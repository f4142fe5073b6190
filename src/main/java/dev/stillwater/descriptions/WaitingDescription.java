package dev.stillwater.descriptions;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;

/** A description that waits for its review. */
public record WaitingDescription(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String section, String language, int number,
        Instant sentAt, String sentBy) {}
