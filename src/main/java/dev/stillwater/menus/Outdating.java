package dev.stillwater.menus;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.descriptions.DescriptionApproved;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.TreatmentsChanged;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentWithdrawn;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Marks menus in force when head office approves a newer text or withdraws a treatment. What is
 * published stays as it is; the location is told that it has something to publish.
 */
@Component
class Outdating {

    private final Drafts drafts;
    private final Offers offers;
    private final TreatmentLibrary library;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    Outdating(Drafts drafts, Offers offers, TreatmentLibrary library, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.drafts = drafts;
        this.offers = offers;
        this.library = library;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(DescriptionApproved approved) {
        outdate(approved.treatment(), approved.treatmentName());
    }

    @EventListener
    void on(TreatmentWithdrawn withdrawn) {
        outdate(withdrawn.treatment(), library.get(withdrawn.treatment()).name());
    }

    @EventListener
    void on(TreatmentsChanged changed) {
        changed.treatments().forEach(treatment -> outdate(treatment, library.get(treatment).name()));
    }

    private void outdate(TreatmentId treatment, String name) {
        Instant now = clock.instant();
        offers.outdate(treatment.value(), now);
        int menus = drafts.outdate(treatment.value(), now);
        if (menus > 0) {
            audit.record(AuditRecord.of(AuditArea.MENUS, "menus-outdated", treatment, name)
                    .with("menus", menus));
        }
        changes.publish(Change.of(MenuDrafts.TOPIC, treatment.value()));
    }
}
