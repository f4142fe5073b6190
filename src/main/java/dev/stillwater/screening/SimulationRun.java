package dev.stillwater.screening;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.AnswerText;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.LetterOnFile;
import dev.stillwater.policy.PolicyAttempt;
import dev.stillwater.policy.PolicyEdition;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** One run of a draft over what is stored, a page at a time: one thread reads, the others decide. */
final class SimulationRun {

    /** So many pages are decided at a time; more would only fill the heap. */
    private static final int THREADS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final PolicyEdition inForce;
    private final PolicyEdition draft;
    private final SimulationReading reading;
    private final AnswerVault vault;
    private final Map<LocationId, JurisdictionCode> places;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();

    SimulationRun(
            PolicyEdition inForce, PolicyEdition draft, SimulationReading reading, AnswerVault vault,
            Map<LocationId, JurisdictionCode> places) {
        this.inForce = inForce;
        this.draft = draft;
        this.reading = reading;
        this.vault = vault;
        this.places = places;
    }

    void cancel() {
        cancelled.set(true);
    }

    boolean isCancelled() {
        return cancelled.get();
    }

    long done() {
        return done.get();
    }

    SimulationTally run(SimulationPeriod period) throws InterruptedException {
        var total = new SimulationTally();
        Map<UUID, List<LetterOnFile>> letters = reading.letters();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            var decided = new ExecutorCompletionService<SimulationTally>(threads);
            int waiting = 0;
            Iterator<List<SimulationReading.Row>> pages = reading.pages(period);
            while (!isCancelled() && pages.hasNext()) {
                List<SimulationReading.Row> page = pages.next();
                decided.submit(() -> decide(page, letters));
                waiting++;
                if (waiting > THREADS) {
                    total.add(next(decided));
                    waiting--;
                }
            }
            for (; waiting > 0; waiting--) {
                total.add(next(decided));
            }
        }
        upcoming(total, letters);
        return total;
    }

    private static SimulationTally next(CompletionService<SimulationTally> decided) throws InterruptedException {
        try {
            return decided.take().get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A page of screenings could not be tried", failed.getCause());
        }
    }

    private SimulationTally decide(List<SimulationReading.Row> page, Map<UUID, List<LetterOnFile>> letters) {
        var tally = new SimulationTally();
        var reader = new AnswerText();
        for (SimulationReading.Row row : page) {
            JurisdictionCode place = places.get(row.location());
            if (place != null && !isCancelled()) {
                Answers answers = vault.open(row.screening(), row.keyName(), row.content(), reader);
                List<LetterOnFile> onFile = letters.getOrDefault(row.guest(), List.of());
                Decision before =
                        inForce.attempt(answers, row.parts(), row.day(), onFile, place).decision();
                PolicyAttempt now = draft.attempt(answers, row.parts(), row.day(), onFile, place);
                tally.add(row.location(), before, now);
            }
        }
        done.addAndGet(page.size());
        return tally;
    }

    private void upcoming(SimulationTally total, Map<UUID, List<LetterOnFile>> letters) {
        for (LocationId location : places.keySet()) {
            if (isCancelled()) {
                return;
            }
            var visits = new ArrayList<>(reading.visits(location));
            reading.withAnswers(visits, inForce.document()).forEach((visit, answers) -> {
                List<LetterOnFile> onFile = letters.getOrDefault(visit.guest().value(), List.of());
                JurisdictionCode place = places.get(location);
                Answers then = inForce.plan(visit.parts(), visit.day(), place, answers, Answers.NONE).answers();
                Answers now = draft.plan(visit.parts(), visit.day(), place, answers, Answers.NONE).answers();
                total.add(
                        location,
                        inForce.decide(then, visit.parts(), visit.day(), onFile, place),
                        draft.decide(now, visit.parts(), visit.day(), onFile, place),
                        visit.worth());
            });
            done.incrementAndGet();
        }
    }
}
