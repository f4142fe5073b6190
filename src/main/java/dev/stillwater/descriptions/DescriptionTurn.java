package dev.stillwater.descriptions;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.treatments.HeldTreatments;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One approved text gives way to the next. A text with a day is what guests read from the very
 * instant at which that day begins, because whoever asks for the approved text compares the two;
 * what happens here afterwards is book-keeping, and telling those who have a screen open.
 */
@Component
class DescriptionTurn {

    private final Descriptions descriptions;
    private final HeldTreatments held;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DescriptionTurn(
            Descriptions descriptions, HeldTreatments held, AuditTrail audit, ChangeFeed changes,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.descriptions = descriptions;
        this.held = held;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** On every node; whoever comes first does it. Each text in a transaction of its own. */
    @Scheduled(fixedDelay = 5000)
    void takeTurnsWhenDue() {
        descriptions.due(clock.instant()).forEach(due ->
                transaction.executeWithoutResult(status -> takeTurn(new TreatmentId(due.treatment()), due.language())));
    }

    /** Lets a text whose day has begun take over, before something else is decided. */
    void takeTurn(TreatmentId treatment, String language) {
        String name = held.hold(treatment);
        descriptions.in(treatment.value(), language, DescriptionState.SCHEDULED)
                .filter(next -> next.effectiveAt != null && !next.effectiveAt.isAfter(clock.instant()))
                .ifPresent(next -> {
                    takeOver(next, next.effectiveAt == null ? clock.instant() : next.effectiveAt);
                    audit.record(AuditRecord.of(AuditArea.TREATMENTS, "description-took-over", new DescriptionId(next.id), name)
                            .with("language", next.language)
                            .with("number", next.edition));
                    changes.publish(Change.of(TreatmentEditing.TOPIC, next.treatmentId));
                });
    }

    /** From an instant on, this is what guests read, and what they read until then is superseded. */
    DescriptionEntity takeOver(DescriptionEntity next, Instant at) {
        descriptions.in(next.treatmentId, next.language, DescriptionState.APPROVED).ifPresent(former -> {
            former.state = DescriptionState.SUPERSEDED;
            former.supersededAt = at;
            descriptions.saveAndFlush(former);
        });
        next.state = DescriptionState.APPROVED;
        DescriptionEntity saved = descriptions.saveAndFlush(next);
        TreatmentId treatment = new TreatmentId(next.treatmentId);
        events.publishEvent(new DescriptionApproved(
                treatment, held.hold(treatment), new DescriptionId(next.id), next.language));
        return saved;
    }
}
