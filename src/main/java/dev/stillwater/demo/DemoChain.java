package dev.stillwater.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration when the portal starts. What people need to sign in and to see today
 * stands before the first page is served; the other days follow in the background.
 */
@Component
@Profile("demo")
class DemoChain implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoChain.class);

    /** How long before today the chain opened its doors. */
    private static final Duration HISTORY = Duration.ofDays(15);

    private final Steps steps;
    private final People people;
    private final DemoLocations locations;
    private final DemoAccounts accounts;
    private final Clock clock;
    private volatile boolean running;

    DemoChain(Steps steps, People people, DemoLocations locations, DemoAccounts accounts, Clock clock) {
        this.steps = steps;
        this.people = people;
        this.locations = locations;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!steps.done("administrator") && accounts.madeElsewhere()) {
            log.warn("This database holds a portal that is not the demonstration; it is left as it is.");
            return;
        }
        Instant began = clock.instant();
        Playback.at(began.minus(HISTORY), this::makeChain);
        log.info("The demonstration chain stands");
    }

    private boolean makeChain() {
        steps.once("administrator", accounts::makeAdministrator);
        people.as(DemoAccounts.ADMIN, () -> {
            steps.once("locations", locations::make);
            steps.once("accounts", accounts::makeOfficeAndManagers);
            return true;
        });
        return true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }
}
