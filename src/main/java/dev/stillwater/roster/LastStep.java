package dev.stillwater.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The latest step of an appointment, which can be taken back.
 *
 * @param before where taking it back leads, if screening allows that by then
 * @param at when it was taken; null where that was not noted yet
 */
public record LastStep(AppointmentState before, @Nullable Instant at) {}
