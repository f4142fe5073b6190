package dev.stillwater.audit;

import dev.stillwater.kernel.LocationId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the trail says of some subjects, for a module that owns them and has asked for the rights. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class SubjectTrail {

    private static final int MOST = 500;

    private final AuditEntries entries;

    SubjectTrail(AuditEntries entries) {
        this.entries = entries;
    }

    /** The latest first, five hundred at most. */
    public List<AuditEntry> of(Collection<UUID> subjects, Set<String> actions) {
        return subjects.isEmpty()
                ? List.of()
                : entries.about(subjects, actions, Limit.of(MOST)).stream()
                        .map(e -> new AuditEntry(
                                e.id, e.at, e.actorName, e.area, e.action, e.subjectName,
                                e.locationId == null ? null : new LocationId(e.locationId), e.fields))
                        .toList();
    }
}
