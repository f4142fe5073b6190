package dev.stillwater.audit;

import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.SignedInUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail, in the transaction of the change that it records: if the line cannot be
 * written, the change does not happen.
 */
@Component
public class AuditTrail {

    /** Who acts where nobody is signed in: first run, jobs. */
    static final String SYSTEM = "system";

    private final AuditEntries entries;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final JsonMapper json;

    AuditTrail(AuditEntries entries, CurrentUser currentUser, Clock clock, JsonMapper json) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
        this.json = json;
    }

    /** Appends one line in the caller's name. There must be a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditRecord line) {
        Optional<SignedInUser> actor = currentUser.find();
        AuditEntryEntity entry = new AuditEntryEntity();
        entry.id = Ids.next();
        entry.at = clock.instant();
        entry.actorId = actor.map(user -> user.id().value()).orElse(null);
        entry.actorName = actor.map(SignedInUser::name).orElse(SYSTEM);
        entry.area = line.area();
        entry.action = line.action();
        entry.subjectId = line.subject();
        entry.subjectName = line.subjectName();
        entry.locationId = line.location() == null ? null : line.location().value();
        entry.fields = json.writeValueAsString(line.fields());
        entries.save(entry);
    }
}
