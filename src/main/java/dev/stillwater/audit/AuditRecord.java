package dev.stillwater.audit;

import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.LocationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a service writes to the trail.
 *
 * @param action what happened, as a fact: {@code menu-published}
 * @param subject what it happened to
 * @param subjectName how people call it, at that time; never a guest's name
 * @param location where it belongs, if to one location
 * @param fields named values, old and new; never a health answer
 */
public record AuditRecord(
        AuditArea area,
        String action,
        @Nullable UUID subject,
        @Nullable String subjectName,
        @Nullable LocationId location,
        Map<String, Object> fields) {

    public static AuditRecord of(AuditArea area, String action, EntityId subject, String subjectName) {
        return new AuditRecord(area, action, subject.value(), subjectName, null, Map.of());
    }

    public AuditRecord at(LocationId where) {
        return new AuditRecord(area, action, subject, subjectName, where, fields);
    }

    /** Adds a named value; a null value is left out. */
    public AuditRecord with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new AuditRecord(area, action, subject, subjectName, location, more);
    }
}
