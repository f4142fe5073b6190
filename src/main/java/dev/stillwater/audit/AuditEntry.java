package dev.stillwater.audit;

import dev.stillwater.kernel.LocationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as it is read.
 *
 * @param fields the named values as a JSON object
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String actor,
        AuditArea area,
        String action,
        @Nullable String subjectName,
        @Nullable LocationId location,
        String fields) {}
