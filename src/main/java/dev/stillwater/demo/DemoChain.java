package dev.stillwater.demo;

import dev.stillwater.demo.scaled.ScaledChain;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.screening.OutcomeCounts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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

    /** Appointments that are tried to book at one spa on one day. */
    private static final int BUSY = 16;
    private static final int QUIET = 6;

    private final Steps steps;
    private final People people;
    private final DemoLocations locations;
    private final DemoAccounts accounts;
    private final DemoTherapists therapists;
    private final DemoLibrary library;
    private final DemoGuests guests;
    private final DemoMenus menus;
    private final DemoRoster roster;
    private final DemoScreenings screenings;
    private final DemoPolicy policy;
    private final OutcomeCounts outcomes;
    private final ObjectProvider<ScaledChain> scaled;
    private final Clock clock;
    private final boolean beforeServing;
    private final int daysAround;
    private volatile boolean running;

    DemoChain(
            Steps steps, People people, DemoLocations locations, DemoAccounts accounts, DemoTherapists therapists,
            DemoLibrary library, DemoGuests guests, DemoMenus menus, DemoRoster roster, DemoScreenings screenings,
            DemoPolicy policy, OutcomeCounts outcomes, ObjectProvider<ScaledChain> scaled, Clock clock,
            @Value("${stillwater.demo.before-serving:false}") boolean beforeServing,
            @Value("${stillwater.demo.days-around:14}") int daysAround) {
        this.steps = steps;
        this.people = people;
        this.locations = locations;
        this.accounts = accounts;
        this.therapists = therapists;
        this.library = library;
        this.guests = guests;
        this.menus = menus;
        this.roster = roster;
        this.screenings = screenings;
        this.policy = policy;
        this.outcomes = outcomes;
        this.scaled = scaled;
        this.clock = clock;
        this.beforeServing = beforeServing;
        this.daysAround = daysAround;
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

    void makeRest() {
        long began = System.nanoTime();
        try {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            Playback.at(opening(), () -> makePeople(today));
            people.as(DemoAccounts.OFFICE, () -> steps.once("library", () -> library.make(now.minus(HISTORY), now)));
            makeMenus(today);
            makeWork(now, today);
            makeLastWeek(now, today);
            people.as(DemoAccounts.therapist(Spa.chain().getFirst()), () ->
                    onceWithin("leave", () -> roster.askForLeave(today)));
            people.as(DemoAccounts.OFFICE, () -> steps.once("policy-draft", policy::beginNext));
            people.as(DemoAccounts.OFFICE, outcomes::countNow);
            log.info("The demonstration chain is complete, after {} ms", (System.nanoTime() - began) / 1_000_000);
            scaled.ifAvailable(much -> people.as(DemoAccounts.OFFICE, much::make));
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

    private void makeMenus(LocalDate today) {
        for (Spa spa : Spa.chain()) {
            people.as(DemoAccounts.manager(spa), () -> Playback.at(opening().plus(Duration.ofHours(6)), () ->
                    steps.once("menu-" + spa.code(), () -> menus.make(locations.of(spa.code()), today))));
        }
    }

    /** Shifts first, then what is booked in them: today before all, then on to both sides. */
    private void makeWork(Instant now, LocalDate today) {
        for (int away = 0; away <= daysAround; away++) {
            for (int sign : away == 0 ? new int[] {1} : new int[] {1, -1}) {
                int days = sign * away;
                for (Spa spa : Spa.chain()) {
                    people.as(DemoAccounts.manager(spa), () -> makeDay(locations.of(spa.code()), days, now, today));
                }
                accounts.todayStands();
            }
        }
    }

    /**
     * The week whose figures head office sees first, where fewer days are made than reach back to it. A chain
     * of a day on each side is too short for that.
     */
    private void makeLastWeek(Instant now, LocalDate today) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        for (int days = -daysAround - 1; daysAround > 1 && !today.plusDays(days).isBefore(monday); days--) {
            for (Spa spa : Spa.chain()) {
                int away = days;
                people.as(DemoAccounts.manager(spa), () -> makeDay(locations.of(spa.code()), away, now, today));
            }
        }
    }

    /**
     * Plans a day once, fills it up when it has come, and screens and closes what is behind. A chain that was
     * made earlier goes on from there: today is never empty, and yesterday does not stay open. Each service call
     * is its own transaction; the marks come last, so a stopped day is gone on with.
     */
    private void makeDay(LocationData location, int days, Instant now, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(now, location.zone()).plusDays(days);
        Instant booked = days > 0 ? now : DemoRoster.beforeOpening(location, day);
        onceWithin("day-" + location.code() + "-" + day, () -> Playback.at(booked, () -> {
            roster.plan(location, day);
            roster.book(location, day, days < 0 ? QUIET : QUIET - Math.min(days / 3, 3), today);
        }));
        if (days == 0) {
            onceWithin("busy-" + location.code() + "-" + day, () -> {
                Playback.at(booked, () -> {
                    roster.bookWithAccount(location, day, today);
                    roster.book(location, day, BUSY - QUIET, today);
                });
                screenings.screen(location, day, now);
            });
        }
        if (days < 0) {
            onceWithin("over-" + location.code() + "-" + day, () -> screenings.screen(location, day, now));
        }
    }

    private void onceWithin(String step, Runnable work) {
        if (!steps.done(step)) {
            work.run();
            steps.mark(step);
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
