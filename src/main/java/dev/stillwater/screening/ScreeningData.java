package dev.stillwater.screening;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.PolicyDocument;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A screening as it was recorded, under the version of the policy of that time.
 *
 * @param takenOn the day it was at the location when the guest was asked
 * @param document the wordings to show it by
 */
public record ScreeningData(
        ScreeningId id,
        GuestId guest,
        LocationId location,
        LocalDate takenOn,
        Decision decision,
        int policyNumber,
        PolicyDocument document,
        String takenBy,
        Instant takenAt) {}
