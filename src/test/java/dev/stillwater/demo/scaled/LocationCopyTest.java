package dev.stillwater.demo.scaled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.screening.AnswerCopies;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class LocationCopyTest {

    private static final int APPOINTMENTS = 60;

    @Autowired JdbcClient jdbc;
    @Autowired JdbcTemplate rows;
    @Autowired AnswerCopies answers;
    @Autowired ScaledSample sample;
    @Autowired TransactionTemplate transaction;
    @Autowired RosterReading roster;
    @Autowired GuestRegister guests;
    @Autowired World world;
    @Autowired As as;

    @Test
    void a_location_written_again_holds_to_the_rules() {
        somebodyIsScreened();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();

            new LocationCopy(jdbc, rows, answers, TestClock.START, id("seattle"), 777, APPOINTMENTS).write();

            UUID copy = id("seattle-777");
            assertThat(at("appointment", copy)).isGreaterThanOrEqualTo(APPOINTMENTS);
            assertThat(at("shift", copy)).isPositive();
            assertThat(at("menu_version", copy)).isEqualTo(at("menu_version", id("seattle")));
            assertThat(at("screening", copy)).isPositive();
            assertThat(answered(copy)).isPositive();
            assertThat(jdbc.sql("select count(*) from account where username in ('manager.seattle-777', 'therapist.seattle-777-1')")
                            .query(Integer.class).single())
                    .isEqualTo(2);
            List<String> broken = as.office(() -> sample.hold(List.of(copy), APPOINTMENTS));
            assertThat(broken).isEmpty();
        });
    }

    @Test
    void the_sample_finds_what_breaks_a_rule() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            UUID seattle = id("seattle");
            jdbc.sql("update appointment set room_id = (select min(id) from room where location_id = :it),"
                            + " starts_at = :from, ends_at = :to where location_id = :it")
                    .param("it", Bytes.of(seattle))
                    .param("from", java.time.LocalDateTime.of(2026, 11, 17, 3, 0))
                    .param("to", java.time.LocalDateTime.of(2026, 11, 17, 4, 0))
                    .update();

            assertThat(as.office(() -> sample.hold(List.of(seattle), 5)))
                    .anySatisfy(found -> assertThat(found).contains("shares room_id"))
                    .anySatisfy(found -> assertThat(found).contains("lies in no shift"));
        });
    }

    private UUID id(String code) {
        return jdbc.sql("select id from location where code = ?").param(code)
                .query((row, n) -> Bytes.id(row.getBytes(1))).single();
    }

    private int at(String table, UUID location) {
        return jdbc.sql("select count(*) from " + table + " where location_id = ?")
                .param(Bytes.of(location)).query(Integer.class).single();
    }

    /** Another test may have ended the retention of all that there was. */
    private void somebodyIsScreened() {
        LocationId seattle = new LocationId(id("seattle"));
        AppointmentData one = as.manager(seattle, () -> roster.days(seattle, World.TODAY, World.TODAY.plusDays(3))).appointments().stream()
                .filter(appointment -> appointment.state().isOpen())
                .findFirst()
                .orElseThrow();
        as.manager(seattle, () -> guests.consent(one.guest(), "2026-1"));
        world.screen(one, "");
    }

    /** How many answers are kept. */
    private int answered(UUID location) {
        return jdbc.sql("select count(*) from screening_answers where screening_id in"
                        + " (select screening_id from appointment where location_id = ?)")
                .param(Bytes.of(location)).query(Integer.class).single();
    }
}
