package dev.stillwater.treatments;

/** A length that can no longer be offered, as it was and stays for those who are booked for it. */
public record FormerLength(Variant length, Superseded superseded) {}
