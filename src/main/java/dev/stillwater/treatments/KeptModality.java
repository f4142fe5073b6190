package dev.stillwater.treatments;

/**
 * A modality as it is edited.
 *
 * @param version {@link #NEW} until it is stored; a save with an older one is refused
 */
public record KeptModality(Modality modality, long version) {

    public static final long NEW = -1;
}
