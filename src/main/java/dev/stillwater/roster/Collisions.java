package dev.stillwater.roster;

import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tries a transaction again that lost against others: a deadlock, a lock that took too long, or no
 * connection to be had. Must be called outside of any transaction. What several tries do not settle,
 * and a row that somebody else changed meanwhile, become refusals.
 */
final class Collisions {

    private static final Logger log = LoggerFactory.getLogger(Collisions.class);
    private static final int TRIES = 5;

    private Collisions() {}

    /**
     * @throws Refusal {@code roster.tooBusy} when every try collided
     * @throws StaleSave when somebody changed the same row between reading and writing
     */
    static <T> T again(Supplier<T> transaction) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return transaction.get();
            } catch (PessimisticLockingFailureException | CannotCreateTransactionException collided) {
                if (left == 0) {
                    log.warn("Gave up after {} collisions", TRIES, collided);
                    throw Refusal.because("roster.tooBusy");
                }
            } catch (OptimisticLockingFailureException overtaken) {
                throw new StaleSave();
            }
        }
    }
}
