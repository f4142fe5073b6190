package dev.stillwater.policy;

import java.time.LocalDate;

/** A clinician's word to be noted. */
public record NewSignOff(String clinician, String registration, LocalDate on, String note) {}
