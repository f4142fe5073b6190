package dev.stillwater.therapists;

import dev.stillwater.kernel.TherapistId;

/** A licence, certificate or assignment of this person changed. Published within the transaction. */
public record PapersChanged(TherapistId therapist) {}
