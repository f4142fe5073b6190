package dev.stillwater.therapists;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.EntityId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of a change to somebody's file: the trail, open screens, and other modules. */
@Component
class FileTrail {

    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;

    FileTrail(AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events) {
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    void record(
            String action, EntityId subject, TherapistEntity person, @Nullable LocationId location,
            Map<String, ?> fields) {
        AuditRecord line = AuditRecord.of(AuditArea.THERAPISTS, action, subject, person.name);
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            line = line.with(field.getKey(), field.getValue());
        }
        audit.record(location == null ? line : line.at(location));
        changes.publish(new Change(TherapistFiles.TOPIC, person.id, location));
        events.publishEvent(new PapersChanged(new TherapistId(person.id)));
    }
}
