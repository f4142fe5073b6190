package dev.stillwater.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Headline;
import dev.stillwater.testing.As;
import dev.stillwater.testing.GuestAnswers;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ScreeningHoldsTest {

    private static final List<ModalityCode> SWEDISH = List.of(ModalityCode.of("SW"));

    @Autowired ScreeningHolds holds;
    @Autowired GuestScreening screening;
    @Autowired ScreeningStates states;
    @Autowired GuestPrivacy privacy;
    @Autowired RetentionJob retention;
    @Autowired Screenings stored;
    @Autowired org.springframework.transaction.support.TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private GuestId guest;

    @BeforeEach
    void a_guest() {
        here = world.aLocation().stored();
        guest = world.aGuest(here);
    }

    private ScreeningData screened(LocalDate day, String given) {
        ScreeningVisit visit = ScreeningVisit.of(guest, here, day, SWEDISH);
        return as.manager(here, () -> {
            ScreeningSheet sheet = screening.begin(visit);
            return screening.record(visit, sheet.policy(), GuestAnswers.to(sheet, given), null);
        });
    }

    private StaffHold held(ScreeningData data, Headline to, LocalDate until) {
        return as.manager(here, () -> holds.tighten(
                data.id(), new NewHold(to, until, HoldReason.SEEMS_UNWELL, "pale, sat down twice")));
    }

    private ScreeningState state(LocalDate day) {
        return as.manager(here, () -> states.of(ScreeningKey.of(guest, day, SWEDISH))).orElseThrow();
    }

    @Test
    void a_hold_stands_beside_the_decision_under_a_name() {
        ScreeningData data = screened(World.TODAY, "");
        held(data, Headline.REFUSED, null);

        ScreeningData now = as.manager(here, () -> screening.get(data.id()));
        assertThat(now.decision()).isEqualTo(data.decision());
        assertThat(now.headline()).isEqualTo(Headline.REFUSED);
        assertThat(now.alone()).isEmpty();
        assertThat(now.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.by()).isEqualTo("test-manager");
            assertThat(hold.reason()).isEqualTo(HoldReason.SEEMS_UNWELL);
            assertThat(hold.note()).isEqualTo("pale, sat down twice");
        });
        assertThat(state(World.TODAY)).satisfies(state -> {
            assertThat(state.held()).isTrue();
            assertThat(state.clear()).isFalse();
            assertThat(state.heldBy()).isEqualTo("test-manager");
        });
    }

    @Test
    void looser_is_refused() {
        ScreeningData sick = screened(World.TODAY, "S02:yes");
        assertThat(sick.headline()).isEqualTo(Headline.NOT_BEFORE);
        LocalDate earlier = World.TODAY.plusDays(1);

        for (Headline to : List.of(Headline.PROCEED, Headline.PROCEED_WITH_CHANGES, Headline.CLEARANCE_NEEDED)) {
            assertThatThrownBy(() -> held(sick, to, null)).isInstanceOfSatisfying(
                    Refusal.class, refused -> assertThat(refused.by("screening.hold.notStricter")).isTrue());
        }
        assertThatThrownBy(() -> held(sick, Headline.NOT_BEFORE, earlier)).isInstanceOf(Refusal.class);
        held(sick, Headline.REFUSED, null);
        assertThatThrownBy(() -> held(sick, Headline.NOT_BEFORE, World.TODAY.plusDays(60))).isInstanceOf(Refusal.class);
    }

    @Test
    void screening_again_does_not_lift_it() {
        held(screened(World.TODAY, ""), Headline.REFUSED, null);

        ScreeningData again = screened(World.TODAY, "");

        assertThat(again.decision().headline()).isEqualTo(Headline.PROCEED);
        assertThat(again.headline()).isEqualTo(Headline.REFUSED);
        assertThat(state(World.TODAY).held()).isTrue();
    }

    @Test
    void a_hold_until_a_day_counts_for_the_visits_before_that_day() {
        held(screened(World.TODAY, ""), Headline.NOT_BEFORE, World.TODAY.plusDays(5));
        screened(World.TODAY.plusDays(4), "");
        screened(World.TODAY.plusDays(5), "");

        assertThat(state(World.TODAY.plusDays(4)).headline()).isEqualTo(Headline.NOT_BEFORE);
        assertThat(state(World.TODAY.plusDays(4)).earliest()).isEqualTo(World.TODAY.plusDays(5));
        assertThat(state(World.TODAY.plusDays(5)).headline()).isEqualTo(Headline.PROCEED);
    }

    @Test
    void a_manager_of_another_location_does_not_hold_or_see_it() {
        ScreeningData data = screened(World.TODAY, "");
        LocationId elsewhere = world.aLocation().stored();

        assertThatThrownBy(() -> as.manager(elsewhere, () -> holds.tighten(
                data.id(), new NewHold(Headline.REFUSED, null, HoldReason.NOT_SOBER, "")))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> holds.of(data.id()))).isInstanceOf(NotThere.class);
    }

    @Test
    void the_trail_says_who_and_never_why() {
        ScreeningData data = screened(World.TODAY, "");
        held(data, Headline.REFUSED, null);

        assertThat(jdbc.sql("select * from audit_entry where action = 'decision-made-stricter' and subject_id = ?")
                        .param(bytes(data.id())).query().listOfRows())
                .singleElement()
                .satisfies(line -> assertThat(line.values().toString()).contains("test-manager").doesNotContain("pale", "UNWELL"));
    }

    @Test
    void the_guest_can_see_it_and_it_goes_with_the_screening() {
        ScreeningData data = screened(World.TODAY, "");
        held(data, Headline.REFUSED, null);
        assertThat(as.manager(here, () -> privacy.report(guest, IdentityProof.IN_PERSON)).holds()).hasSize(1);

        transaction.executeWithoutResult(tx -> retention.delete(List.of(stored.findById(data.id().value()).orElseThrow())));

        assertThat(as.manager(here, () -> privacy.report(guest, IdentityProof.IN_PERSON)).holds()).isEmpty();
    }

    @Test
    void what_is_possible_alone_is_kept_with_the_decision() {
        ScreeningData well = screened(World.TODAY, "");
        assertThat(as.manager(here, () -> screening.get(well.id())).alone()).containsEntry(SWEDISH.getFirst(), Headline.PROCEED);
        ScreeningData sick = screened(World.TODAY, "S02:yes");
        assertThat(sick.alone()).isEmpty();
    }

    private static byte[] bytes(ScreeningId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }
}
