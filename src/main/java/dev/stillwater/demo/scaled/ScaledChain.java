package dev.stillwater.demo.scaled;

import dev.stillwater.screening.AnswerCopies;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the demonstration as large as the portal must carry, once it is complete. Each location is
 * one transaction; a run that was stopped goes on with the next location.
 */
@Component
@Profile("scaled")
public class ScaledChain {

    private static final Logger log = LoggerFactory.getLogger(ScaledChain.class);
    private static final int SAMPLE = 500;
    /** One more would wait for the database. */
    private static final int WRITERS = 2;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;
    private final AnswerCopies answers;
    private final Clock clock;
    private final ScaledSample sample;
    private final int locations;
    private final int appointments;

    ScaledChain(
            JdbcClient jdbc, JdbcTemplate rows, TransactionTemplate transaction, AnswerCopies answers, Clock clock,
            ScaledSample sample,
            @Value("${stillwater.demo.scaled.locations:500}") int locations,
            @Value("${stillwater.demo.scaled.appointments:2000000}") int appointments) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.transaction = transaction;
        this.answers = answers;
        this.clock = clock;
        this.sample = sample;
        this.locations = locations;
        this.appointments = appointments;
    }

    /** Writes what is missing, then holds a sample against the rules and says in the log what was found. */
    public void make() {
        long began = System.nanoTime();
        List<UUID> patterns = originals();
        Set<String> there = Set.copyOf(jdbc.sql("select code from location").query(String.class).list());
        List<Integer> missing = IntStream.range(patterns.size(), locations).boxed()
                .filter(number -> there.stream().noneMatch(code -> code.endsWith(LocationCopy.suffix(number))))
                .toList();
        int each = (appointments - count("appointment")) / Math.max(1, missing.size());
        AtomicInteger done = new AtomicInteger(locations - missing.size());
        try (ExecutorService two = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> writing = new ArrayList<>();
            missing.forEach(number -> writing.add(two.submit(() -> {
                write(patterns.get(number % patterns.size()), number, each);
                if (done.incrementAndGet() % 25 == 0) {
                    log.info("{} of {} locations after {} s", done, locations, seconds(began));
                }
            })));
            writing.forEach(ScaledChain::await);
        }
        log.info("{} locations, {} therapists, {} guests, {} shifts, {} appointments, {} screenings after {} s",
                count("location"), count("therapist"), count("guest"), count("shift"), count("appointment"),
                count("screening"), seconds(began));
        List<String> broken = sample.hold(SAMPLE);
        log.info("Of {} appointments held against the rules, {} break one {}", SAMPLE, broken.size(), broken);
    }

    /** The demonstration's own locations: those whose code does not end with a copy's number. */
    private List<UUID> originals() {
        return jdbc.sql("select id, code from location order by code")
                .query((row, n) -> Map.entry(row.getString("code"), Bytes.id(row.getBytes("id")))).list().stream()
                .filter(location -> !location.getKey().matches(".*-\\d{3}"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private void write(UUID pattern, int number, int each) {
        LocationCopy copy = new LocationCopy(jdbc, rows, answers, clock.instant(), pattern, number, each);
        transaction.executeWithoutResult(status -> copy.write());
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The chain was stopped while it was written", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A location could not be written", failed.getCause());
        }
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
