package dev.stillwater.menus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody at the location may perform a treatment.
 *
 * @param covered false when nobody may today
 * @param until the last day on which somebody may; null for no end, or when nobody may today
 * @param soon whether it ends so soon that it must be looked at
 */
public record Cover(boolean covered, @Nullable LocalDate until, boolean soon) {}
