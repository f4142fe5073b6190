package dev.stillwater.policy;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One version gives way to the next. A scheduled version is in force from its very instant, because
 * everybody who asks for the version in force compares that instant with the clock; what happens
 * here afterwards is book-keeping, and telling those who have a screen open.
 */
@Component
class PolicyTurn {

    private final Policies policies;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PolicyTurn(
            Policies policies, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.policies = policies;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** On every node; whoever comes first does it. */
    @Scheduled(fixedDelay = 1000)
    void takeTurnWhenDue() {
        if (isDue()) {
            transaction.executeWithoutResult(status -> lock());
        }
    }

    private boolean isDue() {
        return policies.idDue(clock.instant()).isPresent();
    }

    /** Waits for others who change versions, and returns the one in force now. */
    PolicyEntity lock() {
        PolicyEntity inForce = policies.lockInForce().orElseThrow(NotThere::new);
        UUID due = policies.idDue(clock.instant()).orElse(null);
        if (due == null) {
            return inForce;
        }
        PolicyEntity next = policies.findById(due).orElseThrow(NotThere::new);
        turn(inForce, next, next.inForceFrom == null ? clock.instant() : next.inForceFrom);
        return next;
    }

    /** From an instant on, the second is in force and the first no longer. */
    void turn(PolicyEntity former, PolicyEntity next, Instant at) {
        former.superseded(at);
        policies.saveAndFlush(former);
        next.takesForce(at);
        policies.saveAndFlush(next);
        audit.record(
                AuditRecord.of(
                                AuditArea.SCREENING, "policy-in-force", new PolicyVersionId(next.id),
                                PolicyEditing.name(next))
                        .with("number", next.number)
                        .with("supersedes", former.number)
                        .with("from", at.toString()));
        changes.publish(Change.of(PolicyEditing.TOPIC, next.id));
        events.publishEvent(new PolicyPublished(new PolicyVersionId(next.id), next.number));
    }
}
