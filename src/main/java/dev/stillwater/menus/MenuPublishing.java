package dev.stillwater.menus;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Looks at a draft through the gate, and publishes it as a version that never changes again. */
@Service
@Transactional
public class MenuPublishing {

    private final Drafts drafts;
    private final MenuDrafts editing;
    private final MenuVersions versions;
    private final Gate gate;
    private final SnapshotWriting snapshots;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Clock clock;

    MenuPublishing(
            Drafts drafts, MenuDrafts editing, MenuVersions versions, Gate gate, SnapshotWriting snapshots,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events,
            JsonMapper json, Clock clock) {
        this.drafts = drafts;
        this.editing = editing;
        this.versions = versions;
        this.gate = gate;
        this.snapshots = snapshots;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /** What the gate says of the draft of a location that the caller may see: refusals first, then what passed. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public List<GateFinding> gate(LocationId location) {
        return gate.findings(editing.draft(location));
    }

    /**
     * Publishes the draft.
     *
     * @param edition of the draft that the caller looked at
     * @return the new version's number
     * @throws Refusal with every reason why it cannot be published
     * @throws StaleSave when the draft was changed or published since
     */
    @PreAuthorize(Allow.MANAGER)
    public int publish(LocationId location, long edition) {
        currentUser.get().manages().require(location);
        MenuDraftEntity row = drafts.locked(location.value()).orElseThrow(NotThere::new);
        StaleSave.check(edition, row.edition);
        MenuDraft draft = editing.draft(location);
        List<GateFinding> against = gate.findings(draft).stream()
                .filter(finding -> finding.level() == GateFinding.Level.REFUSED).toList();
        if (!against.isEmpty()) {
            throw new Refusal(against.stream().map(GateFinding::why).toList());
        }
        MenuVersionEntity version = new MenuVersionEntity();
        version.id = MenuVersionId.next().value();
        version.locationId = location.value();
        version.number = versions.lastNumber(location.value()) + 1;
        version.publishedAt = clock.instant();
        version.publishedBy = currentUser.get().name();
        version.itemCount = draft.items().size();
        version.content = json.writeValueAsString(snapshots.of(draft));
        versions.save(version);
        row.edition++;
        drafts.save(row);
        audit.record(AuditRecord.of(AuditArea.MENUS, "menu-published", new MenuVersionId(version.id), "v" + version.number)
                .at(location).with("number", version.number).with("items", version.itemCount));
        changes.publish(Change.of(MenuDrafts.TOPIC, location.value(), location));
        events.publishEvent(new MenuPublished(location, version.number));
        return version.number;
    }
}
