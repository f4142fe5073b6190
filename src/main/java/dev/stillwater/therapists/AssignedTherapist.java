package dev.stillwater.therapists;

import dev.stillwater.kernel.TherapistId;

/** Somebody who works at a location. */
public record AssignedTherapist(TherapistId id, String name) {}
