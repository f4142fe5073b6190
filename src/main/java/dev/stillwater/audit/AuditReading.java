package dev.stillwater.audit;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import java.time.Instant;
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

    @PreAuthorize(Allow.NOT_THERAPIST)
    public List<AuditEntry> page(AuditFilter filter, Pageable page) {
        Reach reach = reach();
        Span span = Span.of(filter);
        return entries.page(
                        reach.anyArea && filter.area() == null, reach.areas(filter),
                        reach.scope.everywhere(), reach.scope.ids(),
                        span.open, span.from, span.until, LikePattern.containing(filter.text()), page)
                .stream()
                .map(AuditReading::toRecord)
                .toList();
    }

    @PreAuthorize(Allow.NOT_THERAPIST)
    public long count(AuditFilter filter) {
        Reach reach = reach();
        Span span = Span.of(filter);
        return entries.count(
                reach.anyArea && filter.area() == null, reach.areas(filter),
                reach.scope.everywhere(), reach.scope.ids(),
                span.open, span.from, span.until, LikePattern.containing(filter.text()));
    }

    /** The parts of the portal whose lines the caller may read. */
    @PreAuthorize(Allow.NOT_THERAPIST)
    public Set<AuditArea> areas() {
        return reach().areas;
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

    private record Reach(boolean anyArea, Set<AuditArea> areas, LocationScope scope) {

        /** Those asked for, of those that may be read: none where that one may not. */
        Set<AuditArea> areas(AuditFilter filter) {
            AuditArea asked = filter.area();
            if (asked == null) {
                return areas;
            }
            return areas.contains(asked) ? EnumSet.of(asked) : EnumSet.noneOf(AuditArea.class);
        }
    }

    /** The asked time with both ends, as the query wants it. */
    private record Span(boolean open, Instant from, Instant until) {

        private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

        static Span of(AuditFilter filter) {
            Instant from = filter.from() == null ? FIRST : filter.from();
            Instant until = filter.until() == null ? LAST : filter.until();
            return new Span(filter.from() == null && filter.until() == null, from, until);
        }
    }
}
