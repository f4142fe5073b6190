package dev.stillwater.screening;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.Question;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a draft is tried on many stored screenings: {@code -Dsimulation.screenings=1000000}. */
@PortalTest
@EnabledIfSystemProperty(named = "simulation.screenings", matches = "\\d+")
class SimulationBenchmark {

    private static final Logger log = LoggerFactory.getLogger(SimulationBenchmark.class);
    private static final LocalDate DAY = LocalDate.of(2031, 5, 5);
    private static final int BATCH = 5000;
    private static final int DAYS = 365;

    @Autowired JdbcTemplate jdbc;
    @Autowired AnswerVault vault;
    @Autowired SimulationReading reading;
    @Autowired PolicyReading policies;
    @Autowired TransactionTemplate transaction;
    @Autowired World world;
    @Autowired As as;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void measures() throws InterruptedException {
        int wanted = Integer.getInteger("simulation.screenings");
        LocationId here = world.aLocation().stored();
        UUID guest = world.aGuest(here).value();
        PolicyVersion policy = as.office(policies::inForce);
        List<Answers> kinds = kinds(policy);
        for (int done = 0; done < wanted; done += BATCH) {
            // In the order of the days, as a chain screens.
            LocalDate day = DAY.minusDays(DAYS - 1 - (long) done * DAYS / wanted);
            write(Math.min(BATCH, wanted - done), day, here, guest, policy, kinds);
        }
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            SimulationTally tally = new SimulationRun(
                            PolicyEdition.of(policy), PolicyEdition.of(policy), reading, vault,
                            Map.of(here, JurisdictionCode.of("US-WA")))
                    .run(new SimulationPeriod(DAY.minusDays(DAYS), DAY));
            log.warn("{} screenings tried in {}", tally.result().screenings(),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from screening_answers where guest_id = ?", (Object) bytes(guest));
            jdbc.update("delete from screening where guest_id = ?", (Object) bytes(guest));
        });
    }

    private static List<Answers> kinds(PolicyVersion policy) {
        var random = new Random(1);
        var kinds = new ArrayList<Answers>();
        for (int i = 0; i < 100; i++) {
            var answers = new ArrayList<Answer>();
            for (Question question : policy.document().questions()) {
                if (question.after() == null && question.harmless().isPresent()) {
                    var option = random.nextInt(25) == 0
                            ? question.plainOptions().getLast()
                            : question.harmless().get();
                    answers.add(Answer.chosen(question.code(), DAY, option.code()));
                }
            }
            kinds.add(Answers.of(answers));
        }
        return kinds;
    }

    private void write(int count, LocalDate day, LocationId here, UUID guest, PolicyVersion policy, List<Answers> kinds) {
        var screenings = new ArrayList<Object[]>();
        var answers = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            UUID id = Ids.next();
            screenings.add(new Object[] {
                bytes(id), bytes(guest), bytes(here.value()), day, day, bytes(policy.id().value()), "AR,MLD,SW",
                "PROCEED", "{}", bytes(guest), "load"
            });
            answers.add(new Object[] {
                bytes(id), bytes(guest), vault.currentKey(), vault.seal(id, kinds.get(i % kinds.size()))
            });
        }
        transaction.executeWithoutResult(status -> {
            jdbc.batchUpdate("insert into screening (id, guest_id, location_id, visit_day, taken_on, policy_version_id,"
                    + " parts, headline, decision, taken_by_id, taken_by, taken_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2031-05-05 12:00:00')", screenings);
            jdbc.batchUpdate("insert into screening_answers (screening_id, guest_id, taken_at, key_name, content)"
                    + " values (?, ?, '2031-05-05 12:00:00', ?, ?)", answers);
        });
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
