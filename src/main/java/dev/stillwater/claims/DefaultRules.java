package dev.stillwater.claims;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the claim rules that the portal comes with in force when it starts on a database without any. */
@Component
class DefaultRules implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DefaultRules.class);

    private final RulePacks packs;
    private final PackShelf shelf;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;

    DefaultRules(RulePacks packs, PackShelf shelf, TransactionTemplate transaction, Clock clock) {
        this.packs = packs;
        this.shelf = shelf;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        try {
            transaction.executeWithoutResult(status -> putInForceWhereThereAreNone());
        } catch (DataIntegrityViolationException anotherNodeWasFaster) {
            log.info("Another node put the default claim rules in force");
        }
    }

    private void putInForceWhereThereAreNone() {
        if (packs.count() > 0) {
            return;
        }
        ClaimRulePack standard = ClaimRulePack.standard();
        RulePackEntity pack = RulePackEntity.draft(1, RulePackFile.writeWords(standard.words()), clock.instant());
        pack.published(clock.instant(), null);
        packs.saveAndFlush(pack);
        shelf.store(pack.id, standard.rules());
        log.info("The default claim rules are in force");
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything that checks copy, and before the web server takes requests. */
    @Override
    public int getPhase() {
        return -1000;
    }
}
