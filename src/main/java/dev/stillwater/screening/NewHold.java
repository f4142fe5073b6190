package dev.stillwater.screening;

import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stricter decision to be taken.
 *
 * @param to {@link Headline#NOT_BEFORE} or {@link Headline#REFUSED}
 * @param until the first day on which the guest may be treated again; only for NOT_BEFORE
 * @param note a few words for colleagues; may be empty
 */
public record NewHold(Headline to, @Nullable LocalDate until, HoldReason reason, String note) {}
