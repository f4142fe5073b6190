package dev.stillwater.screening;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationRow;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries a version on what guests have answered and on what is booked, in the background, before it
 * is published. One run at a time on a node; the last one's result stays until the next begins.
 */
@Service
@Transactional(readOnly = true)
public class PolicySimulation {

    private static final Logger log = LoggerFactory.getLogger(PolicySimulation.class);
    private static final int MOST_LOCATIONS = 10_000;
    private static final int LONGEST_YEARS = 3;

    private record Started(SimulationProgress progress, SimulationRun run) {}

    private final PolicyReading policies;
    private final SimulationReading reading;
    private final AnswerVault vault;
    private final LocationDirectory locations;
    private final AuditTrail audit;
    private final AtomicReference<Started> latest = new AtomicReference<>();

    PolicySimulation(
            PolicyReading policies, SimulationReading reading, AnswerVault vault, LocationDirectory locations,
            AuditTrail audit) {
        this.policies = policies;
        this.reading = reading;
        this.vault = vault;
        this.locations = locations;
        this.audit = audit;
    }

    /**
     * Begins to try a version on the screenings of a period and on everything booked ahead.
     *
     * @throws Refusal when another run is not finished, or at the field to, when the period is not one
     *     of up to three years
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional
    public SimulationProgress start(PolicyVersionId version, SimulationPeriod period) {
        if (period.to().isBefore(period.from()) || period.to().isAfter(period.from().plusYears(LONGEST_YEARS))) {
            throw Refusal.at("to", "screening.simulation.period", LONGEST_YEARS);
        }
        Started running = latest.get();
        if (running != null && progress(running).isRunning()) {
            throw Refusal.because("screening.simulation.running");
        }
        var run = new SimulationRun(
                PolicyEdition.of(policies.inForce()), PolicyEdition.of(policies.get(version)), reading, vault,
                places());
        var begun = new Started(
                new SimulationProgress(
                        version, period, SimulationProgress.State.RUNNING, 0,
                        reading.count(period) + places().size(), null),
                run);
        if (!latest.compareAndSet(running, begun)) {
            throw Refusal.because("screening.simulation.running");
        }
        audit.record(
                new AuditRecord(
                        AuditArea.SCREENING, "policy-simulated", version.value(), null, null,
                        Map.of("from", period.from().toString(), "until", period.to().toString())));
        Thread.ofPlatform().name("policy-simulation").daemon(true).start(() -> run(begun));
        return begun.progress();
    }

    private Map<LocationId, JurisdictionCode> places() {
        Map<LocationId, JurisdictionCode> places = new HashMap<>();
        for (LocationRow row : locations.page("", PageRequest.of(0, MOST_LOCATIONS))) {
            places.put(row.id(), row.jurisdiction());
        }
        return places;
    }

    private void run(Started begun) {
        try {
            SimulationResult result = begun.run().run(begun.progress().period()).result();
            finish(begun, begun.run().isCancelled()
                    ? SimulationProgress.State.CANCELLED : SimulationProgress.State.FINISHED, result);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            finish(begun, SimulationProgress.State.CANCELLED, null);
        } catch (RuntimeException failed) {
            log.error("A simulation of the policy failed", failed);
            finish(begun, SimulationProgress.State.FAILED, null);
        }
    }

    private void finish(
            Started begun, SimulationProgress.State state, @org.jspecify.annotations.Nullable SimulationResult result) {
        SimulationProgress was = begun.progress();
        latest.compareAndSet(begun, new Started(
                new SimulationProgress(
                        was.policy(), was.period(), state, was.total(), was.total(),
                        state == SimulationProgress.State.FINISHED ? result : null),
                begun.run()));
    }

    /** How the last run stands, where there was one on this node. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Optional<SimulationProgress> latest() {
        return Optional.ofNullable(latest.get()).map(PolicySimulation::progress);
    }

    /** Stops the run, if one is going on. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void cancel() {
        Started running = latest.get();
        if (running != null) {
            running.run().cancel();
        }
    }

    private static SimulationProgress progress(Started started) {
        SimulationProgress was = started.progress();
        return was.isRunning()
                ? new SimulationProgress(
                        was.policy(), was.period(), was.state(), Math.min(started.run().done(), was.total()),
                        was.total(), null)
                : was;
    }
}
