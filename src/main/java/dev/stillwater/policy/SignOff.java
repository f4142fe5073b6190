package dev.stillwater.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A clinician's word on a version of the policy.
 *
 * @param registration the number under which the clinician is registered to practise
 * @param on the day it was signed
 * @param current whether it speaks of the content as it is now; a later change needs a new one
 */
public record SignOff(
        String clinician,
        String registration,
        LocalDate on,
        String note,
        String recordedBy,
        Instant recordedAt,
        boolean current) {}
