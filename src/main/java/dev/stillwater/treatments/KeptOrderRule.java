package dev.stillwater.treatments;

/**
 * An order rule as it is edited.
 *
 * @param version {@link #NEW} until it is stored; a save with an older one is refused
 */
public record KeptOrderRule(OrderRule rule, long version) {

    public static final long NEW = -1;
}
