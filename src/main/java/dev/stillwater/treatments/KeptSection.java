package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;

/**
 * A section of the menu as it is edited.
 *
 * @param code small letters, digits and hyphens; stays as it is once the section is stored
 * @param version {@link #NEW} until it is stored; a save with an older one is refused
 * @param treatments how many stand in it, the withdrawn ones too
 */
public record KeptSection(String code, LocalText names, long version, long treatments) {

    public static final long NEW = -1;

    /** A section that nobody has stored yet. */
    public static KeptSection fresh(String code, LocalText names) {
        return new KeptSection(code, names, NEW, 0);
    }
}
