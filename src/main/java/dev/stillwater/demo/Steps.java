package dev.stillwater.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers which steps of the demonstration are done. A step and the mark that it is done are one
 * transaction: whenever the portal is stopped, the next start goes on where it was.
 */
@Component
@Profile("demo")
class Steps {

    private static final Logger log = LoggerFactory.getLogger(Steps.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Steps(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    boolean done(String step) {
        return jdbc.sql("select count(*) from demo_step where name = ?").param(step).query(Long.class).single() > 0;
    }

    /** Does the work unless it is done already. */
    void once(String step, Runnable work) {
        if (done(step)) {
            return;
        }
        long began = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            work.run();
            mark(step);
        });
        log.debug("{} took {} ms", step, (System.nanoTime() - began) / 1_000_000);
    }

    void mark(String step) {
        jdbc.sql("insert into demo_step (name) values (?)").param(step).update();
    }
}
