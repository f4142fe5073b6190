package dev.stillwater.roster;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.policy.PolicyPublished;
import dev.stillwater.screening.OvertakenScreenings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks the appointments of guests who were asked by a version of the policy that a stricter one has overtaken:
 * they are to be asked again. After the version is in force and apart from it, so that nobody who checks a guest in
 * at that moment stands against it; {@link ScreeningGate} holds to it either way.
 */
@Component
class NewerPolicy {

    private final Appointments appointments;
    private final OvertakenScreenings overtaken;
    private final ChangeFeed changes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NewerPolicy(
            Appointments appointments, OvertakenScreenings overtaken, ChangeFeed changes, PlatformTransactionManager manager,
            Clock clock) {
        this.appointments = appointments;
        this.overtaken = overtaken;
        this.changes = changes;
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(PolicyPublished event) {
        transaction.executeWithoutResult(status -> mark());
    }

    private void mark() {
        LocalDate first = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        List<AppointmentEntity> asked = appointments.askedFrom(first);
        Map<UUID, Set<ModalityCode>> parts = new HashMap<>();
        asked.forEach(one -> parts.computeIfAbsent(one.screeningId, id -> new HashSet<>()).addAll(one.screened()));
        Set<UUID> again = parts.isEmpty() ? Set.of() : overtaken.among(parts);
        List<AppointmentEntity> marked = asked.stream().filter(one -> again.contains(one.screeningId)).toList();
        if (!marked.isEmpty()) {
            appointments.askAgain(marked.stream().map(one -> one.id).toList(), again);
            marked.stream().map(one -> new LocationId(one.locationId)).distinct()
                    .forEach(location -> changes.publish(new Change(Booking.TOPIC, null, location)));
        }
    }
}
