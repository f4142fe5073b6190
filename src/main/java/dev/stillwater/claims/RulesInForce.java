package dev.stillwater.claims;

import dev.stillwater.live.Broadcaster;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the checker of the rules in force, compiled when the first copy is checked. Other rules take
 * its place as a whole: on the node that publishes them with the commit, on others when they hear of it.
 */
@Component
class RulesInForce implements DisposableBean {

    private final PackShelf shelf;
    private final TransactionTemplate transaction;
    private final AtomicReference<@Nullable ClaimChecker> checker = new AtomicReference<>();
    private final Broadcaster.Registration registration;

    RulesInForce(PackShelf shelf, TransactionTemplate transaction, Broadcaster broadcaster) {
        this.shelf = shelf;
        this.transaction = transaction;
        this.registration = broadcaster.listen(Set.of(ClaimRuleEditing.TOPIC), change -> readAgain());
    }

    ClaimChecker checker() {
        ClaimChecker known = checker.get();
        return known != null ? known : first();
    }

    /** One thread compiles, the others wait for it. */
    private synchronized ClaimChecker first() {
        ClaimChecker known = checker.get();
        if (known != null) {
            return known;
        }
        ClaimChecker read = new ClaimChecker(shelf.inForce());
        checker.set(read);
        return read;
    }

    /** Puts these in force here once the running transaction is committed. */
    void afterCommit(ClaimChecker published) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                checker.set(published);
            }
        });
    }

    private void readAgain() {
        ClaimChecker known = checker.get();
        if (known == null) {
            return;
        }
        String inForce = transaction.execute(status -> shelf.nameInForce());
        if (!known.pack().version().equals(inForce)) {
            checker.set(new ClaimChecker(transaction.execute(status -> shelf.inForce())));
        }
    }

    @Override
    public void destroy() {
        registration.close();
    }
}
