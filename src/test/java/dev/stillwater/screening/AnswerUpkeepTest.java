package dev.stillwater.screening;

import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Role;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
@Tag("database")
class AnswerUpkeepTest {

    private static final RetentionRules RULES = new RetentionRules(null, null, null);
    private static final ModalityCode REFLEXOLOGY = ModalityCode.of("RX");
    private static final LocalDate TAKEN = LocalDate.of(2026, 11, 17);

    @Autowired GuestScreening screening;
    @Autowired GuestPrivacy privacy;
    @Autowired AnswerUpkeep upkeep;
    @Autowired RetentionJob retention;
    @Autowired StoredAnswers stored;
    @Autowired AnswerVault vault;
    @Autowired PolicyShelf shelf;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private GuestId guest;

    @BeforeEach
    void a_guest() {
        here = world.aLocation().stored();
        guest = world.aGuest(here);
    }

    @AfterEach
    void today_again() {
        clock.reset();
    }

    private ScreeningData screened() {
        return screened(World.TODAY, Answers.NONE, SWEDISH);
    }

    private ScreeningData screened(LocalDate day, Answers said, ModalityCode... parts) {
        ScreeningVisit visit = ScreeningVisit.of(guest, here, day, List.of(parts));
        ScreeningSheet sheet = as.manager(here, () -> screening.begin(visit));
        Answers answers = said;
        QuestionPlan plan = sheet.plan(answers);
        while (!plan.complete()) {
            Question next = plan.open().getFirst();
            answers = answers.with(
                    Answer.chosen(next.code(), day, next.harmless().orElseThrow().code()));
            plan = sheet.plan(answers);
        }
        Answers given = answers;
        return as.manager(here, () -> screening.record(visit, sheet.policy(), given, "2026-11"));
    }

    private <T> T within(Supplier<T> what) {
        return Objects.requireNonNull(transaction.execute(status -> what.get()));
    }

    private Answers kept(ScreeningData data) {
        return as.manager(here, () -> screening.answers(data.id(), "a check in a test"));
    }

    @Test
    void what_was_good_for_one_visit_goes_after_thirty_days_and_the_rest_stays() {
        ScreeningData data = screened();
        assertThat(kept(data).to(QuestionCode.of("S01"))).isPresent();

        clock.advance(Duration.ofDays(29));
        upkeep.keepUp();
        assertThat(kept(data).to(QuestionCode.of("S01"))).isPresent();

        clock.advance(Duration.ofDays(2));
        upkeep.keepUp();
        Answers lasting = kept(data);
        assertThat(lasting.to(QuestionCode.of("S01"))).isEmpty();
        assertThat(lasting.to(QuestionCode.of("S13"))).isPresent();
        assertThat(as.manager(here, () -> screening.get(data.id())).decision()).isEqualTo(data.decision());
    }

    @Test
    void what_was_said_before_something_changed_counts_no_more_also_when_the_acute_answers_are_gone() {
        screened(World.TODAY, Answers.NONE, SWEDISH, REFLEXOLOGY);
        clock.advance(Duration.ofDays(10));
        LocalDate changed = World.TODAY.plusDays(10);
        screened(changed, Answers.of(Answer.chosen(QuestionCode.of("S37"), changed, OptionCode.of("yes"))), SWEDISH);

        clock.advance(Duration.ofDays(31));
        upkeep.keepUp();
        ScreeningVisit visit = ScreeningVisit.of(guest, here, changed.plusDays(31), List.of(REFLEXOLOGY));
        QuestionPlan plan = as.manager(here, () -> screening.begin(visit).plan(Answers.NONE));
        assertThat(plan.open()).extracting(question -> question.code().value())
                .as("about reflexology the guest was last asked before that").contains("S33")
                .as("the others were asked then").doesNotContain("S13", "S17");
    }

    @Test
    void answers_under_a_former_key_come_under_the_present_one_while_the_portal_is_in_use() {
        ScreeningData data = screened();
        Answers before = kept(data);
        var next = new AnswerCipher(List.of("bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS4=", presentKey()));
        AnswerVault rotated = AnswerVault.with(stored, next);
        var job = new AnswerUpkeep(jdbc, rotated, shelf, RULES, transaction, Clock.systemUTC());
        String former = vault.currentKey();

        while (job.rotateSome()) {
            // the next ones
        }

        assertThat(within(() -> stored.keyNames())).containsExactly(rotated.currentKey());
        assertThat(within(() -> rotated.of(data.id().value()))).contains(before);

        var back = new AnswerUpkeep(
                jdbc, AnswerVault.with(stored, new AnswerCipher(List.of(presentKey(),
                        "bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS4="))), shelf, RULES, transaction,
                Clock.systemUTC());
        while (back.rotateSome()) {
            // back to the key that the other tests know
        }
        assertThat(within(() -> stored.keyNames())).containsExactly(former);
        assertThat(kept(data)).isEqualTo(before);
    }

    @Autowired AnswerKeys keys;

    private String presentKey() {
        return AnswerVault.present(keys);
    }

    @Test
    void a_screening_is_kept_as_long_as_the_law_of_the_place_says_and_longer_for_minors() {
        assertThat(RULES.keptUntil(JurisdictionCode.of("US-NY"), TAKEN, null)).isEqualTo(TAKEN.plusYears(6));
        assertThat(RULES.keptUntil(JurisdictionCode.of("US-WA"), TAKEN, null)).isEqualTo(TAKEN.plusYears(4));
        assertThat(RULES.keptUntil(JurisdictionCode.of("GB"), TAKEN, TAKEN.minusYears(40)))
                .isEqualTo(TAKEN.plusYears(7));
        assertThat(RULES.keptUntil(JurisdictionCode.of("GB"), TAKEN, TAKEN.minusYears(16)))
                .isEqualTo(TAKEN.plusYears(9));
        assertThat(RULES.keptUntil(JurisdictionCode.of("CA-ON"), TAKEN, TAKEN.minusYears(10)))
                .isEqualTo(TAKEN.plusYears(18));
        var strict = new RetentionRules(7, Map.of("US-WA", 10), null);
        assertThat(strict.keptUntil(JurisdictionCode.of("US-WA"), TAKEN, null)).isEqualTo(TAKEN.plusYears(10));
        assertThat(strict.acute()).isEqualTo(7);
    }

    @Test
    void a_screening_is_deleted_when_its_time_is_over_and_not_before() {
        ScreeningData data = screened();
        clock.advance(Duration.ofDays(4 * 365));
        retention.deleteWhatIsDue();
        assertThat(as.manager(here, () -> screening.history(guest, org.springframework.data.domain.PageRequest.of(0, 5))))
                .hasSize(1);
        clock.advance(Duration.ofDays(3));
        retention.deleteWhatIsDue();
        assertThat(as.manager(here, () -> screening.history(guest, org.springframework.data.domain.PageRequest.of(0, 5))))
                .isEmpty();
        assertThat(within(() -> stored.findByScreeningId(data.id().value()))).isEmpty();
    }

    @Test
    void only_managers_of_the_guests_locations_answer_for_guests() {
        Access.to(() -> privacy.report(guest, IdentityProof.IN_PERSON)).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> privacy.erase(guest)).at(here).only(Role.LOCATION_MANAGER);
    }
}
