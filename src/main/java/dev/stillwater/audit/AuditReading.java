package dev.stillwater.audit;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the trail: administrators all of it, head office its own areas, managers what belongs to
 * their locations. Newest first.
 */
@Service
@Transactional(readOnly = true)
public class AuditReading {

    private static final Set<AuditArea> OF_HEAD_OFFICE =
            EnumSet.of(AuditArea.CLAIMS, AuditArea.TREATMENTS, AuditArea.SCREENING, AuditArea.MENUS, AuditArea.THERAPISTS);

    private final AuditEntries entries;
    private final CurrentUser currentUser;

    AuditReading(AuditEntries entries, CurrentUser currentUser) {
        this.entries = entries;
        this.currentUser = currentUser;
    }

    /** @param text part of an actor's, action's or subject's name; blank for all */
    @PreAuthorize(Allow.NOT_THERAPIST)
    public List<AuditEntry> page(String text, Pageable page) {
        Reach reach = reach();
        return entries.page(
                        reach.anyArea, reach.areas, reach.scope.everywhere(), reach.scope.ids(),
                        LikePattern.containing(text), page)
                .stream()
                .map(AuditReading::toRecord)
                .toList();
    }

    @PreAuthorize(Allow.NOT_THERAPIST)
    public long count(String text) {
        Reach reach = reach();
        return entries.count(
                reach.anyArea, reach.areas, reach.scope.everywhere(), reach.scope.ids(), LikePattern.containing(text));
    }

    private Reach reach() {
        SignedInUser user = currentUser.get();
        if (user.is(Role.ADMINISTRATOR)) {
            return new Reach(true, EnumSet.allOf(AuditArea.class), LocationScope.all());
        }
        if (user.is(Role.HEAD_OFFICE)) {
            return new Reach(false, OF_HEAD_OFFICE, LocationScope.all());
        }
        return new Reach(true, EnumSet.allOf(AuditArea.class), user.manages());
    }

    private static AuditEntry toRecord(AuditEntryEntity e) {
        return new AuditEntry(
                e.id, e.at, e.actorName, e.area, e.action, e.subjectName,
                e.locationId == null ? null : new LocationId(e.locationId), e.fields);
    }

    private record Reach(boolean anyArea, Set<AuditArea> areas, LocationScope scope) {}
}
