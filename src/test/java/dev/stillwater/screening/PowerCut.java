package dev.stillwater.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.TestPolicies;
import dev.stillwater.testing.As;
import dev.stillwater.testing.GuestAnswers;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestDatabase;
import dev.stillwater.testing.World;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Kills MySQL while guests are screened and policies are published, again and again: what was
 * confirmed is there afterwards, and there is half of nothing. Needs a MySQL of its own and says with
 * which commands it is killed and started: {@code -Dpowercut.kill=... -Dpowercut.start=...}.
 */
@PortalTest
@EnabledIfSystemProperty(named = "powercut.kill", matches = ".+")
class PowerCut {

    private static final Logger log = LoggerFactory.getLogger(PowerCut.class);
    private static final int DESKS = 6;
    private static final int ROUNDS = Integer.getInteger("powercut.rounds", 5);

    @Autowired GuestScreening screening;
    @Autowired PolicyEditing editing;
    @Autowired PolicyPublishing publishing;
    @Autowired PolicyReading policies;
    @Autowired JdbcClient jdbc;
    @Autowired World world;
    @Autowired As as;

    private final Queue<UUID> confirmed = new ConcurrentLinkedQueue<>();
    private final Queue<PolicyVersionId> published = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean dark = new AtomicBoolean();

    @Test
    void what_was_confirmed_is_there_and_half_of_nothing() throws Exception {
        Assumptions.assumeTrue(TestDatabase.isMySql(), "only MySQL is killed");
        for (int round = 1; round <= ROUNDS; round++) {
            dark.set(false);
            confirmed.clear();
            published.clear();
            LocationId here = world.aLocation().stored();
            List<GuestId> guests = IntStream.range(0, DESKS).mapToObj(i -> world.aGuest(here)).toList();
            List<Thread> busy = new ArrayList<>();
            guests.forEach(guest -> busy.add(Thread.ofPlatform().start(() -> until(() -> screen(here, guest)))));
            busy.add(Thread.ofPlatform().start(() -> until(this::publish)));
            Thread.sleep(ThreadLocalRandom.current().nextInt(1500, 4000));
            run(System.getProperty("powercut.kill"));
            dark.set(true);
            for (Thread each : busy) {
                each.join();
            }
            run(System.getProperty("powercut.start"));
            look(round, here);
        }
    }

    /** Goes on until the lights are out; what fails then was not confirmed. */
    private void until(Runnable work) {
        while (!dark.get()) {
            try {
                work.run();
            } catch (DataAccessException | TransactionException lightsOut) {
                return;
            } catch (Refusal anotherVersionMeanwhile) {
                log.debug("Asked anew");
            }
        }
    }

    private void screen(LocationId here, GuestId guest) {
        ScreeningVisit visit = ScreeningVisit.of(guest, here, World.TODAY, List.of(TestPolicies.SWEDISH));
        as.manager(here, () -> {
            ScreeningSheet sheet = screening.begin(visit);
            Answers answers = GuestAnswers.to(sheet.afresh(), "");
            return confirmed.add(screening.record(visit, sheet.policy(), answers, "2026-11").id().value());
        });
    }

    private void publish() {
        PolicyVersion draft = as.office(editing::draft);
        as.office(() -> publishing.sign(
                draft.id(), draft.version(), new NewSignOff("Dr Ada Wells", "WA-1234", World.TODAY, "")));
        as.office2(() -> publishing.publish(draft.id(), draft.version()));
        published.add(draft.id());
    }

    private static void run(String command) throws IOException, InterruptedException {
        int code = new ProcessBuilder("sh", "-c", command).inheritIO().start().waitFor();
        assertThat(code).as(command).isZero();
    }

    private void look(int round, LocationId here) {
        Set<UUID> stored = ids("select id from screening where location_id = ?", here);
        Set<UUID> answered = ids("select a.screening_id from screening_answers a join screening s on s.id = a.screening_id"
                + " where s.location_id = ?", here);
        Set<UUID> inTrail = ids("select subject_id from audit_entry where action = 'screening-recorded' and location_id = ?", here);
        assertThat(stored).containsAll(confirmed);
        assertThat(answered).as("answers of every screening and of no other").isEqualTo(stored);
        assertThat(inTrail).as("a line of the trail for every screening and for no other").isEqualTo(stored);
        confirmed.forEach(id -> assertThat(as.manager(here, () -> screening.get(new ScreeningId(id))).decision().reasons()).isEmpty());
        PolicyVersion inForce = as.office(policies::inForce);
        assertThat(published).as("the last one published is in force").allMatch(id -> isPublished(id));
        assertThat(jdbc.sql("select count(*) from policy_version where state = 'IN_FORCE'").query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select count(*) from policy_version v where v.state <> 'DRAFT' and v.number > 1 and not exists"
                + " (select 1 from audit_entry e where e.subject_id = v.id and e.action = 'policy-published')").query(Integer.class).single())
                .as("published without a line in the trail").isZero();
        log.warn("Round {}: {} screenings and {} policies confirmed, {} screenings stored, version {} in force",
                round, confirmed.size(), published.size(), stored.size(), inForce.number());
    }

    private boolean isPublished(PolicyVersionId id) {
        return !jdbc.sql("select state from policy_version where id = ?").param(bytes(id.value())).query(String.class).single()
                .equals("DRAFT");
    }

    private Set<UUID> ids(String sql, LocationId here) {
        return new HashSet<>(jdbc.sql(sql).param(bytes(here.value()))
                .query((row, _) -> {
                    var buffer = ByteBuffer.wrap(row.getBytes(1));
                    return new UUID(buffer.getLong(), buffer.getLong());
                })
                .list());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }
}
