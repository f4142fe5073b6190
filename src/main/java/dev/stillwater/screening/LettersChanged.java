package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;

/** A doctor's letter of a guest was put on file or withdrawn: what was held may go ahead, or not. */
public record LettersChanged(GuestId guest) {}
