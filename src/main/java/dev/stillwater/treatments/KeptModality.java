package dev.stillwater.treatments;

/**
 * A modality as it is edited.
 *
 * @param version a save with an older one is refused
 */
public record KeptModality(Modality modality, long version) {}
