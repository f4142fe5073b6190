package dev.stillwater.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a guest's wish to be forgotten.
 *
 * @param deleted screenings that are gone
 * @param held screenings that must be kept; their answers are used for nothing else
 * @param heldUntil the last day that the law keeps any of them; absent when it keeps none
 * @param legalHold whether everything stays because of a legal hold
 * @param wholly whether the guest's name is gone too
 */
public record ErasureAnswer(
        int deleted, int held, @Nullable LocalDate heldUntil, boolean legalHold, boolean wholly) {}
