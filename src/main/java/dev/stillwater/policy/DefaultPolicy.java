package dev.stillwater.policy;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the policy that the portal comes with in force when it starts on a database without one. */
@Component
class DefaultPolicy implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DefaultPolicy.class);
    private static final String RESOURCE = "/policy/default-policy.json";

    private final Policies policies;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    DefaultPolicy(Policies policies, TransactionTemplate transaction, Clock clock) {
        this.policies = policies;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        try {
            transaction.executeWithoutResult(status -> putInForceWhereThereIsNone());
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            log.info("Another node put the default screening policy in force");
        }
    }

    private void putInForceWhereThereIsNone() {
        if (policies.count() > 0) {
            return;
        }
        PolicyEntity policy = new PolicyEntity();
        policy.begin(1, PolicyJson.write(PolicyJson.resource(RESOURCE)));
        policy.changedAt = clock.instant();
        policy.published(clock.instant(), null);
        policy.takesForce(clock.instant());
        policies.saveAndFlush(policy);
        log.info("The default screening policy is in force");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything that screens guests, and before the web server takes requests. */
    @Override
    public int getPhase() {
        return -1000;
    }
}
