package dev.stillwater.descriptions;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has a draft open. Kept in the database, so that it holds with several nodes; somebody who was
 * not heard of for a while no longer counts, so that a lost session does not stay for ever. It is no
 * lock: what one person saves is kept from being overwritten by versions.
 */
@Service
@Transactional
public class DescriptionPresence {

    /** For how long somebody counts as there after the last sign of life. */
    static final Duration COUNTS = Duration.ofMinutes(15);

    private final DescriptionVisits visits;
    private final Descriptions descriptions;
    private final ChangeFeed changes;
    private final CurrentUser currentUser;
    private final Clock clock;

    DescriptionPresence(
            DescriptionVisits visits, Descriptions descriptions, ChangeFeed changes, CurrentUser currentUser, Clock clock) {
        this.visits = visits;
        this.descriptions = descriptions;
        this.changes = changes;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Says that the caller has a draft open; said again, that he still has.
     *
     * @param visit made by the screen, one for each time that it shows the draft
     * @return the names of the others who have it open
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<String> here(DescriptionId id, UUID visit) {
        SignedInUser user = currentUser.get();
        Instant now = clock.instant();
        DescriptionVisitEntity known = visits.findById(visit).orElse(null);
        if (known == null) {
            DescriptionEntity description = descriptions.find(id.value()).orElseThrow(NotThere::new);
            visits.forgetOlder(now.minus(COUNTS));
            known = new DescriptionVisitEntity();
            known.id = visit;
            known.descriptionId = id.value();
            known.userId = user.id().value();
            known.userName = user.name();
            changes.publish(Change.of(DescriptionDesk.TEXT_TOPIC, description.treatmentId));
        }
        known.seenAt = now;
        visits.save(known);
        return visits.others(id.value(), user.id().value(), now.minus(COUNTS));
    }

    /** Says that a screen no longer shows the draft. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void left(DescriptionId id, UUID visit) {
        if (visits.forget(visit, currentUser.get().id().value()) > 0) {
            descriptions.find(id.value()).ifPresent(description ->
                    changes.publish(Change.of(DescriptionDesk.TEXT_TOPIC, description.treatmentId)));
        }
    }
}
