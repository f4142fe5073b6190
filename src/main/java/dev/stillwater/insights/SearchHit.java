package dev.stillwater.insights;

import dev.stillwater.kernel.LocalText;

/**
 * One thing that a search found.
 *
 * @param detail a few words that tell it from others of the same name; may be empty
 * @param path where it is shown
 */
public record SearchHit(LocalText name, LocalText detail, String path) {

    static SearchHit of(String name, String detail, String path) {
        return new SearchHit(new LocalText(name, ""), new LocalText(detail, ""), path);
    }
}
