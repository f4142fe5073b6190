package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.guests.GuestErasure;
import dev.stillwater.guests.GuestId;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries out a guest's wish to be forgotten: at once where he is asked for it, in the night where
 * something stood against it. Asks for no rights: callers do, or run without a person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Forgetting {

    private final ErasurePlanning planning;
    private final RetentionJob retention;
    private final Clearances clearances;
    private final AnswerUpkeep upkeep;
    private final GuestErasure erasure;
    private final AuditTrail audit;

    Forgetting(
            ErasurePlanning planning, RetentionJob retention, Clearances clearances, AnswerUpkeep upkeep,
            GuestErasure erasure, AuditTrail audit) {
        this.planning = planning;
        this.retention = retention;
        this.clearances = clearances;
        this.upkeep = upkeep;
        this.erasure = erasure;
        this.audit = audit;
    }

    /** Takes out what may go of what was sorted: all but what the law keeps and, while it keeps any, whose it is. */
    void carryOut(GuestId guest, ErasurePlanning.Sorted sorted) {
        retention.delete(sorted.due());
        deleteLetters(sorted.dueLetters());
        upkeep.takeOutAcuteOf(guest.value());
        if (sorted.plan().wholly()) {
            erasure.forget(guest);
        } else {
            erasure.forgetContact(guest);
        }
    }

    /** A wish that was noted: nothing happens while a legal hold stands or the guest is expected. */
    void carryOutNoted(GuestId guest) {
        ErasurePlanning.Sorted sorted = planning.sort(guest);
        if (sorted.plan().legalHold() || sorted.plan().visitsAhead() > 0) {
            return;
        }
        carryOut(guest, sorted);
        if (sorted.plan().wholly()) {
            audit.record(new AuditRecord(AuditArea.SCREENING, "guest-forgotten", guest.value(), null, null, Map.of()));
        }
    }

    /** The trail says how many, not whose. */
    void deleteLetters(Collection<ClearanceEntity> due) {
        if (!due.isEmpty()) {
            clearances.deleteByIdIn(due.stream().map(each -> each.id).toList());
            audit.record(new AuditRecord(
                    AuditArea.SCREENING, "letters-deleted", null, null, null, Map.of("count", due.size())));
        }
    }
}
