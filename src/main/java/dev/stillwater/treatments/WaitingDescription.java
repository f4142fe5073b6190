package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import java.time.Instant;

/** A description that waits for its review. */
public record WaitingDescription(
        DescriptionId id, TreatmentId treatment, LocalText treatmentNames, String section, String language, int number,
        Instant sentAt, String sentBy) {}
