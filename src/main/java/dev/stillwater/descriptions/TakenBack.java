package dev.stillwater.descriptions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time that the approval of a version was taken back before its day.
 *
 * @param approvedBy who had approved it
 * @param effectiveOn the day for which it had been approved
 */
public record TakenBack(
        DescriptionId description, Instant approvedAt, String approvedBy, LocalDate effectiveOn,
        Instant takenBackAt, String takenBackBy) {}
