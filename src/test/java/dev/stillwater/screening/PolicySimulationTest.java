package dev.stillwater.screening;

import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyState;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@Tag("database")
class PolicySimulationTest {

    /** A day on which no other test screens anybody. */
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
    private static final SimulationPeriod PERIOD = new SimulationPeriod(DAY, DAY);
    private static final Choice VOMITING = Choice.of("S04", "yes");

    @Autowired GuestScreening screening;
    @Autowired PolicySimulation simulation;
    @Autowired PolicyReading policies;
    @Autowired SimulationReading reading;
    @Autowired AnswerVault vault;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired As as;

    private LocationId here;

    @BeforeEach
    void a_location_and_a_day() {
        here = world.aLocation().stored();
        clock.set(Instant.parse("2027-03-03T20:00:00Z"));
    }

    @AfterEach
    void today_again() {
        clock.reset();
    }

    private void guests(int howMany, boolean vomiting, String consent) {
        for (int i = 0; i < howMany; i++) {
            GuestId guest = world.aGuest(here);
            ScreeningVisit visit = ScreeningVisit.of(guest, here, DAY, List.of(SWEDISH));
            ScreeningSheet sheet = as.manager(here, () -> screening.begin(visit));
            Answers answers = vomiting
                    ? Answers.of(Answer.chosen(VOMITING.question(), DAY, VOMITING.option()))
                    : Answers.NONE;
            QuestionPlan plan = sheet.plan(answers);
            while (!plan.complete()) {
                Question next = plan.open().getFirst();
                answers = answers.with(next.harmless()
                        .map(no -> Answer.chosen(next.code(), DAY, no.code()))
                        .orElseGet(() -> Answer.date(next.code(), DAY, DAY)));
                plan = sheet.plan(answers);
            }
            Answers given = answers;
            as.manager(here, () -> screening.record(visit, sheet.policy(), given, consent));
        }
    }

    private static PolicyVersion draft(PolicyDocument document) {
        return new PolicyVersion(
                PolicyVersionId.next(), 0, 99, PolicyState.DRAFT, document, Instant.EPOCH, null, null, null, null);
    }

    private SimulationResult tried(PolicyDocument document) throws InterruptedException {
        PolicyVersion inForce = as.office(policies::inForce);
        return new SimulationRun(
                        PolicyEdition.of(inForce), PolicyEdition.of(draft(document)), reading, vault,
                        Map.of(here, JurisdictionCode.of("US-WA")))
                .run(PERIOD)
                .result();
    }

    private PolicyDocument refusingAfterVomiting() {
        PolicyDocument document = as.office(policies::inForce).document();
        Question question = document.question(VOMITING.question()).orElseThrow();
        var options = question.options().stream()
                .map(option -> option.code().equals(VOMITING.option())
                        ? option.with(SWEDISH, Cell.of(Outcome.REFUSE))
                        : option)
                .toList();
        return document.with(new Question(
                question.code(), question.wording(), question.detail(), question.kind(), question.validity(),
                question.moment(), question.condition(), question.after(), question.season(),
                question.modalities(), question.measure(), options, question.sources()));
    }

    @Test
    void what_changes_is_counted_by_headline_location_and_question() throws InterruptedException {
        guests(6, true, "2026-11");
        guests(2, false, "2026-11");
        guests(1, true, null);

        SimulationResult result = tried(refusingAfterVomiting());

        assertThat(result.locations().get(here))
                .isEqualTo(new SimulationResult.AtLocation(8, 6, 0, 0));
        assertThat(result.moves().get(new SimulationResult.Move(Headline.NOT_BEFORE, Headline.REFUSED)))
                .isEqualTo(6);
        assertThat(result.rules()).containsEntry("S04", 6);
        assertThat(result.someUnasked()).isZero();
    }

    @Test
    void a_question_that_nobody_was_asked_is_counted() throws InterruptedException {
        guests(3, false, "2026-11");
        PolicyDocument document = as.office(policies::inForce).document();
        Question known = document.question(VOMITING.question()).orElseThrow();
        var questions = new ArrayList<>(document.questions());
        questions.add(new Question(
                QuestionCode.of("NEW"), known.wording(), null, known.kind(), known.validity(), known.moment(),
                null, null, null, known.modalities(), null, known.options(), List.of()));

        SimulationResult result = tried(document.withQuestions(questions));

        assertThat(result.unasked().get("NEW")).isGreaterThanOrEqualTo(3);
        assertThat(result.moves()).isEmpty();
    }

    @Test
    void visits_ahead_that_would_be_held_are_counted_with_what_they_are_worth() throws InterruptedException {
        GuestId guest = world.aGuest(here);
        ScreeningVisit visit = ScreeningVisit.of(guest, here, DAY, List.of(SWEDISH));
        var booked = new UpcomingVisits.Visit(guest, DAY, visit.parts(), Money.of("120.00", "USD"));
        var tally = new SimulationTally();
        PolicyVersion inForce = as.office(policies::inForce);
        Answers well = Answers.of(Answer.chosen(VOMITING.question(), DAY, OptionCode.of("no")));
        Answers ill = Answers.of(Answer.chosen(VOMITING.question(), DAY, VOMITING.option()));
        PolicyEdition policy = PolicyEdition.of(inForce);
        var place = JurisdictionCode.of("US-WA");
        tally.add(here, policy.decide(well, visit.parts(), DAY, List.of(), place),
                policy.decide(ill, visit.parts(), DAY, List.of(), place), booked.worth());

        SimulationResult result = tally.result();

        assertThat(result.held()).isEqualTo(1);
        assertThat(result.worth()).containsExactly(Money.of("120.00", "USD"));
    }

    @Test
    void it_runs_in_the_background_and_says_how_far_it_is() {
        guests(2, false, "2026-11");
        PolicyVersion inForce = as.office(policies::inForce);

        SimulationProgress begun = as.office(() -> simulation.start(inForce.id(), PERIOD));
        assertThat(begun.total()).isGreaterThanOrEqualTo(2);

        SimulationProgress now = as.office(() -> simulation.latest()).orElseThrow();
        while (now.isRunning()) {
            Thread.onSpinWait();
            now = as.office(() -> simulation.latest()).orElseThrow();
        }
        assertThat(now.state()).isEqualTo(SimulationProgress.State.FINISHED);
        assertThat(now.result().moves()).isEmpty();
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_its_end() {
        PolicyVersion inForce = as.office(policies::inForce);
        assertThatThrownBy(() -> as.office(() ->
                        simulation.start(inForce.id(), new SimulationPeriod(DAY, DAY.minusDays(1)))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("to"));
    }

    @Test
    void only_head_office_tries_a_policy() {
        PolicyVersionId id = as.office(policies::inForce).id();
        Access.to(() -> simulation.start(id, new SimulationPeriod(DAY, DAY.minusDays(1)))).only(Role.HEAD_OFFICE);
        Access.to(() -> simulation.latest()).only(Role.HEAD_OFFICE);
        Access.to(() -> {
            simulation.cancel();
            return true;
        }).only(Role.HEAD_OFFICE);
    }

    @Test
    void counts_that_could_point_at_a_guest_are_not_shown() {
        assertThat(List.of(0, 1, 4, 5, 9, 10, 123)).extracting(SimulationResult::shown)
                .containsExactly(0, 0, 0, 5, 5, 10, 120);
    }

    @Autowired ObjectProvider<UpcomingVisits> upcoming;

    @Test
    void somebody_knows_what_is_booked_ahead() {
        assertThat(upcoming.getObject().at(here)).isEmpty();
    }
}
