package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the staff decided beyond a screening; always stricter.
 *
 * @param visitDay the visit that it was decided for
 * @param until the first day on which it no longer holds; null where it is for the one visit
 * @param by under whose name it stands
 */
public record StaffHold(
        LocationId location, LocalDate visitDay, Headline headline, @Nullable LocalDate until, HoldReason reason,
        String note, String by, Instant at) {}
