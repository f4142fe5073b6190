package dev.stillwater.evidence;

import dev.stillwater.kernel.LocalText;

/**
 * A text that guests read, or will read on a day to come, and that leans on a study.
 *
 * @param names of what it describes
 * @param number of its version
 * @param address where it is read
 */
public record LeaningText(LocalText names, String language, int number, String address) {}
