package dev.stillwater.demo;

import dev.stillwater.kernel.TherapistId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration when the portal starts: the accounts before the first page is served, so
 * that nobody meets a portal without any, and the rest behind it, today first. Where {@code
 * stillwater.demo.before-serving} is set, everything stands before the first page.
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
    private final DemoTherapists therapists;
    private final DemoLibrary library;
    private final DemoGuests guests;
    private final Clock clock;
    private final boolean beforeServing;
    private volatile boolean running;

    DemoChain(
            Steps steps, People people, DemoLocations locations, DemoAccounts accounts, DemoTherapists therapists,
            DemoLibrary library, DemoGuests guests, Clock clock,
            @Value("${stillwater.demo.before-serving:false}") boolean beforeServing) {
        this.steps = steps;
        this.people = people;
        this.locations = locations;
        this.accounts = accounts;
        this.therapists = therapists;
        this.library = library;
        this.guests = guests;
        this.clock = clock;
        this.beforeServing = beforeServing;
    }

    @Override
    public void start() {
        running = true;
        if (foreign()) {
            log.warn("This database holds a portal that is not the demonstration; it is left as it is.");
            return;
        }
        Playback.at(opening(), this::makeAccounts);
        if (beforeServing) {
            makeRest();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void serving() {
        if (!beforeServing && !foreign()) {
            Thread.ofPlatform().name("demonstration").daemon().start(this::makeRest);
        }
    }

    private boolean foreign() {
        return !steps.done("administrator") && accounts.madeElsewhere();
    }

    private Instant opening() {
        return clock.instant().minus(HISTORY);
    }

    private void makeAccounts() {
        steps.once("administrator", accounts::makeAdministrator);
        people.as(DemoAccounts.ADMIN, () -> {
            steps.once("locations", locations::make);
            steps.once("accounts", accounts::makeOfficeAndManagers);
        });
    }

    private void makeRest() {
        long began = System.nanoTime();
        try {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            Playback.at(opening(), () -> makePeople(today));
            people.as(DemoAccounts.OFFICE, () -> steps.once("library", () -> library.make(now.minus(HISTORY), now)));
            log.info("The demonstration chain is complete, after {} ms", (System.nanoTime() - began) / 1_000_000);
        } catch (RuntimeException failed) {
            if (beforeServing) {
                throw failed;
            }
            log.error("The demonstration could not be completed; the next start goes on from here", failed);
        }
    }

    private void makePeople(LocalDate today) {
        people.as(DemoAccounts.OFFICE, () -> {
            steps.once("therapists", () -> therapists.make(today));
            Map<String, TherapistId> byName = therapists.byName();
            people.as(DemoAccounts.ADMIN, () ->
                    steps.once("therapist-accounts", () -> accounts.makeTherapists(byName)));
        });
        for (Spa spa : Spa.chain()) {
            people.as(DemoAccounts.manager(spa), () ->
                    steps.once("guests-" + spa.code(), () ->
                            guests.make(locations.of(spa.code()).stored(), spa.code(), today)));
        }
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
