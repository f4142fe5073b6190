package dev.stillwater.roster;

import dev.stillwater.kernel.TherapistId;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs a transaction that holds a therapist's row, begun after that row is known to be there. */
@Component
class TherapistHold {

    private final ResourceLocks locks;
    private final TransactionTemplate transaction;

    TherapistHold(ResourceLocks locks, PlatformTransactionManager transactions) {
        this.locks = locks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Must be called outside of any transaction. */
    <T> T run(TherapistId therapist, Supplier<T> work) {
        return Collisions.again(() -> {
            locks.prepare(therapist);
            return Objects.requireNonNull(transaction.execute(status -> {
                locks.hold(therapist);
                return work.get();
            }));
        });
    }
}
