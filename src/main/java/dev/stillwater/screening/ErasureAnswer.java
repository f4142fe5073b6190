package dev.stillwater.screening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a guest's wish to be forgotten.
 *
 * @param deleted screenings that are gone
 * @param held screenings that the law still asks to be kept; their answers are used for nothing else
 * @param heldUntil the last day of the longest of them; absent when nothing is held
 */
public record ErasureAnswer(int deleted, int held, @Nullable LocalDate heldUntil) {}
