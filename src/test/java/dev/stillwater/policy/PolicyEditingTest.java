package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static dev.stillwater.policy.TestPolicies.days;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PolicyEditingTest {

    private static final Choice ROW = Choice.of("S38", "yes");
    private static final LocationId SOMEWHERE = new LocationId(Ids.next());

    private static final NewSignOff A_SIGNATURE =
            new NewSignOff("Dr Ada Wells", "MD 60012345", LocalDate.of(2026, 11, 17), "Read against the guideline.");

    @Autowired PolicyEditing editing;
    @Autowired PolicyPublishing publishing;
    @Autowired PolicyAuthorship authorship;
    @Autowired PolicyReading reading;
    @Autowired PolicyTurn turn;
    @Autowired TestClock clock;
    @Autowired As as;

    private PolicyVersion before;

    @BeforeEach
    void no_draft() {
        discardDraft();
        before = as.office(reading::inForce);
    }

    /** Other tests screen by the policy in force: leave it as it was. */
    @AfterEach
    void put_back() {
        discardDraft();
        PolicyVersion now = as.office(reading::inForce);
        if (!now.document().equals(before.document())) {
            PolicyVersion draft = as.office(editing::draft);
            PolicyVersion same =
                    as.office(() -> editing.save(draft.id(), draft.version(), before.document()));
            signed(same);
            as.office2(() -> publishing.publish(same.id(), same.version(), looser(same)));
        }
    }

    /** What the caller has to agree to. */
    private int looser(PolicyVersion draft) {
        return editing.compare(reading.inForce(), draft).loosening().count();
    }

    @Test
    void what_allows_more_is_published_by_somebody_only_who_agreed_to_exactly_that() {
        PolicyVersion begun = as.office(editing::draft);
        PolicyVersion draft = as.office(() -> editing.setCell(
                begun.id(), begun.version(), Choice.of("S02", "yes"), Set.of(SWEDISH), Cell.PROCEED));
        signed(draft);
        Loosening looser = as.office(() -> editing.compare(reading.inForce(), draft)).loosening();
        assertThat(looser.count()).isEqualTo(1);
        assertThat(looser.inCodes()).endsWith("SW NOT_BEFORE>PROCEED");

        refused("policy.looser.agree", () -> as.office2(() -> publishing.publish(draft.id(), draft.version())));
        refused("policy.looser.others", () -> as.office2(() -> publishing.publish(draft.id(), draft.version(), 2)));
        refused("policy.looser.agree", () -> as.office2(() ->
                publishing.publishAt(draft.id(), draft.version(), clock.instant().plusSeconds(600))));
        PolicyVersion published = as.office2(() -> publishing.publish(draft.id(), draft.version(), 1));

        assertThat(published.agreed()).isEqualTo(new Agreed(1, before.number()));
        assertThat(as.manager(SOMEWHERE, () -> reading.get(published.id())).agreed()).isEqualTo(published.agreed());
    }

    @Test
    void what_allows_more_is_listed_with_the_strictest_loss_first() {
        PolicyVersion begun = as.office(editing::draft);
        PolicyVersion slack = as.office(() -> editing.setCell(
                begun.id(), begun.version(), Choice.of("S02", "yes"), Set.of(SWEDISH), Cell.PROCEED));
        QuestionCode clot = QuestionCode.of("S14");
        PolicyVersion both = as.office(() -> editing.setCell(
                slack.id(), slack.version(), new Choice(clot, OptionCode.of("last-6-months")), Set.of(SWEDISH, TestPolicies.DEEP),
                Cell.PROCEED));

        assertThat(as.office(() -> editing.compare(reading.inForce(), both)).loosening().cells())
                .extracting(change -> change.before().headline())
                .containsExactly(Headline.REFUSED, Headline.NOT_BEFORE, Headline.CLEARANCE_NEEDED);
    }

    @Test
    void what_allows_no_more_needs_no_agreement() {
        PolicyVersion draft = drafted(Cell.of(Outcome.REFUSE));
        signed(draft);

        assertThat(as.office2(() -> publishing.publish(draft.id(), draft.version())).agreed()).isNull();
    }

    private void discardDraft() {
        as.office(reading::draft).ifPresent(draft -> as.office(() -> {
            editing.discard(draft.id(), draft.version());
            return true;
        }));
    }

    private PolicyVersion drafted(Cell cell) {
        PolicyVersion draft = as.office(editing::draft);
        return as.office(() ->
                editing.setCell(draft.id(), draft.version(), ROW, Set.of(SWEDISH), cell));
    }

    @Test
    void the_default_policy_is_in_force_from_the_first_start() {
        PolicyVersionRow first = as.office(() -> reading.versions(Pageable.unpaged())).stream()
                .min(Comparator.comparing(PolicyVersionRow::number))
                .orElseThrow();

        assertThat(first.number()).isEqualTo(1);
        assertThat(as.office(() -> reading.get(first.id())).document()).isEqualTo(TestPolicies.DEFAULT);
        assertThat(before.state()).isEqualTo(PolicyState.IN_FORCE);
    }

    @Test
    void whose_changes_stand_in_a_draft_does_not_publish_it_whoever_changed_it_last() {
        PolicyVersion first = drafted(Cell.of(days(2)));
        PolicyVersion both = as.office2(() -> editing.setCell(
                first.id(), first.version(), ROW, Set.of(TestPolicies.DEEP), Cell.of(days(3))));
        signed(both);
        refused("screening.policy.ownWork", () -> as.office(() -> publishing.publish(both.id(), both.version())));
        refused("screening.policy.ownWork", () -> as.office2(() -> publishing.publish(both.id(), both.version())));

        assertThat(as.office2(() -> authorship.others(both.id()))).hasSize(1);
        PolicyVersion taken = as.office2(() -> authorship.takeOver(both.id(), both.version()));

        assertThat(taken.document()).isEqualTo(both.document());
        refused("policy.takeOver.nobody", () -> as.office2(() -> authorship.takeOver(taken.id(), taken.version())));
        refused("screening.policy.ownWork", () -> as.office2(() -> publishing.publish(taken.id(), taken.version())));
        assertThat(as.office(() -> publishing.publish(taken.id(), taken.version(), looser(taken))).state()).isEqualTo(PolicyState.IN_FORCE);
        refused("screening.policy.notDraft", () -> as.office2(() -> authorship.takeOver(taken.id(), taken.version() + 1)));
    }

    @Test
    void to_begin_a_draft_is_no_change_of_it() {
        PolicyVersion begun = as.office(editing::draft);

        assertThat(as.office(() -> authorship.editors(begun.id()))).isEmpty();
    }

    @Test
    void a_changed_cell_is_in_force_once_another_person_publishes_it() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        assertThat(draft.number()).isGreaterThan(before.number());

        refused("screening.policy.ownWork", () -> as.office(() -> publishing.publish(draft.id(), draft.version())));
        refused("screening.policy.unsigned", () -> as.office2(() -> publishing.publish(draft.id(), draft.version())));
        signed(draft);
        PolicyVersion published = as.office2(() -> publishing.publish(draft.id(), draft.version(), looser(draft)));

        assertThat(published.state()).isEqualTo(PolicyState.IN_FORCE);
        PolicyVersion inForce = as.manager(SOMEWHERE, reading::inForce);
        assertThat(inForce.id()).isEqualTo(draft.id());
        assertThat(cell(inForce)).isEqualTo(Cell.of(days(2)));
        PolicyVersion former = as.manager(SOMEWHERE, () -> reading.get(before.id()));
        assertThat(former.state()).isEqualTo(PolicyState.SUPERSEDED);
        assertThat(former.document()).isEqualTo(before.document());
    }

    private void signed(PolicyVersion draft) {
        as.office(() -> publishing.sign(draft.id(), draft.version(), A_SIGNATURE));
    }

    private static Cell cell(PolicyVersion version) {
        return version.document().question(ROW.question()).orElseThrow()
                .option(ROW.option()).orElseThrow().cell(SWEDISH);
    }

    @Test
    void a_change_after_the_signature_needs_a_new_one() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        signed(draft);
        assertThat(as.office(() -> publishing.signOffs(draft.id()))).singleElement().satisfies(signOff -> {
            assertThat(signOff.clinician()).isEqualTo("Dr Ada Wells");
            assertThat(signOff.current()).isTrue();
        });

        PolicyVersion changed = as.office(() ->
                editing.setCell(draft.id(), draft.version(), ROW, Set.of(SWEDISH), Cell.of(days(4))));
        refused("screening.policy.changedSinceSigned",
                () -> as.office2(() -> publishing.publish(changed.id(), changed.version())));
        assertThat(as.office(() -> publishing.signOffs(draft.id()))).noneMatch(SignOff::current);
    }

    @Test
    void a_signature_is_refused_at_the_field_that_is_wrong() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        LocalDate day = A_SIGNATURE.on();
        signatureRefused("clinician", draft, new NewSignOff(" ", "MD 1", day, ""));
        signatureRefused("registration", draft, new NewSignOff("Dr Wells", "", day, ""));
        signatureRefused("on", draft, new NewSignOff("Dr Wells", "MD 1", day.plusDays(9), ""));
        signatureRefused("on", draft, new NewSignOff("Dr Wells", "MD 1", day.minusYears(1), ""));
        signatureRefused("on", draft, new NewSignOff("Dr Wells", "MD 1", day.minusDays(1), ""));
        signatureRefused("note", draft, new NewSignOff("Dr Wells", "MD 1", day, "x".repeat(1001)));
    }

    private void signatureRefused(String field, PolicyVersion draft, NewSignOff signed) {
        assertThatThrownBy(() -> as.office(() -> publishing.sign(draft.id(), draft.version(), signed)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    @Test
    void a_scheduled_version_takes_force_at_its_instant_and_not_before() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        signed(draft);
        Instant at = clock.instant().plus(Duration.ofHours(3));
        PolicyVersion scheduled = as.office2(() -> publishing.publishAt(draft.id(), draft.version(), at, looser(draft)));
        assertThat(scheduled.state()).isEqualTo(PolicyState.SCHEDULED);
        assertThat(as.manager(SOMEWHERE, reading::inForce).id()).isEqualTo(before.id());
        assertThatThrownBy(() -> as.manager(SOMEWHERE, () -> reading.get(draft.id()))).isInstanceOf(NotThere.class);

        try {
            clock.set(at.minusMillis(1));
            assertThat(as.manager(SOMEWHERE, reading::inForce).id()).isEqualTo(before.id());
            clock.set(at);
            assertThat(as.manager(SOMEWHERE, reading::inForce).id()).isEqualTo(draft.id());
            turn.takeTurnWhenDue();
            turn.takeTurnWhenDue();
            assertThat(as.manager(SOMEWHERE, () -> reading.get(draft.id())).state()).isEqualTo(PolicyState.IN_FORCE);
            assertThat(as.manager(SOMEWHERE, () -> reading.get(before.id())).state())
                    .isEqualTo(PolicyState.SUPERSEDED);
        } finally {
            clock.reset();
        }
    }

    @Test
    void a_scheduled_version_can_be_withdrawn_and_is_a_draft_again() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        signed(draft);
        Instant at = clock.instant().plus(Duration.ofDays(1));
        refusedAtInstant(draft, clock.instant());
        refusedAtInstant(draft, clock.instant().plus(Duration.ofDays(400)));
        PolicyVersion scheduled = as.office2(() -> publishing.publishAt(draft.id(), draft.version(), at, looser(draft)));
        refused("screening.policy.notDraft", () -> as.office(() ->
                editing.setCell(scheduled.id(), scheduled.version(), ROW, Set.of(SWEDISH), Cell.PROCEED)));

        PolicyVersion again = as.office(() -> publishing.withdraw(scheduled.id(), scheduled.version()));
        assertThat(again.state()).isEqualTo(PolicyState.DRAFT);
        assertThat(again.document()).isEqualTo(draft.document());
        refused("screening.policy.notScheduled", () -> as.office(() -> publishing.withdraw(again.id(), again.version())));
    }

    private void refusedAtInstant(PolicyVersion draft, Instant at) {
        assertThatThrownBy(() -> as.office2(() -> publishing.publishAt(draft.id(), draft.version(), at)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("at"));
    }

    @Test
    void there_is_one_draft_at_a_time() {
        PolicyVersion draft = as.office(editing::draft);
        assertThat(as.office2(editing::draft).id()).isEqualTo(draft.id());
        assertThat(as.office(() -> reading.versions(PageRequest.of(0, 2))))
                .extracting(PolicyVersionRow::number)
                .first().isEqualTo(draft.number());
    }

    @Test
    void what_is_published_never_changes() {
        refused("screening.policy.notDraft", () -> as.office(() ->
                editing.setCell(before.id(), before.version(), ROW, Set.of(SWEDISH), Cell.PROCEED)));
        refused("screening.policy.notDraft", () -> as.office(() ->
                editing.save(before.id(), before.version(), before.document())));
        refused("screening.policy.notDraft", () -> as.office2(() ->
                publishing.publish(before.id(), before.version())));
    }

    @Test
    void a_draft_with_a_hole_is_not_published() {
        PolicyVersion draft = drafted(Cell.EMPTY);
        assertThat(as.office(() -> editing.check(draft.id())))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.HOLE));
        refused("screening.policy.errors", () -> as.office2(() -> publishing.publish(draft.id(), draft.version())));
    }

    @Test
    void a_stale_change_and_a_stale_publishing_are_refused() {
        PolicyVersion draft = as.office(editing::draft);
        drafted(Cell.of(days(3)));
        assertThatThrownBy(() -> as.office2(() ->
                        editing.setCell(draft.id(), draft.version(), ROW, Set.of(SWEDISH), Cell.PROCEED)))
                .isInstanceOf(StaleSave.class);
        assertThatThrownBy(() -> as.office2(() -> publishing.publish(draft.id(), draft.version())))
                .isInstanceOf(StaleSave.class);
    }

    @Test
    void a_cell_that_says_half_of_something_is_refused_at_its_field() {
        atField("days", Cell.of(days(0)));
        atField("changes", Cell.of(TestPolicies.change("no-such-change")));
        atField("kind", Cell.of(new Outcome.Clearance("dentist")));
        atField("from", Cell.of(new Outcome.Defer(3, Outcome.Anchor.dateOf(QuestionCode.of("Z9")))));
    }

    private void atField(String field, Cell cell) {
        assertThatThrownBy(() -> drafted(cell))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.field()).contains(field));
    }

    @Test
    void two_versions_compare_cell_by_cell() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        assertThat(as.office(() -> editing.compare(before, draft)).cells()).singleElement()
                .satisfies(change -> assertThat(change.direction()).isEqualTo(Direction.STRICTER));
    }

    @Test
    void only_head_office_writes_and_sees_drafts() {
        PolicyVersion draft = drafted(Cell.of(days(2)));
        List<Callable<?>> writing = List.of(
                editing::draft,
                () -> editing.setCell(draft.id(), draft.version(), ROW, Set.of(SWEDISH), Cell.PROCEED),
                () -> editing.save(draft.id(), draft.version(), draft.document()),
                () -> editing.check(draft.id()),
                () -> publishing.publish(draft.id(), draft.version()),
                () -> publishing.publishAt(draft.id(), draft.version(), clock.instant()),
                () -> publishing.withdraw(draft.id(), draft.version()),
                () -> publishing.sign(draft.id(), draft.version(), A_SIGNATURE),
                () -> {
                    editing.discard(draft.id(), draft.version());
                    return true;
                });
        for (Callable<?> each : writing) {
            assertThatThrownBy(() -> as.manager(SOMEWHERE, each)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.administrator(each)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.therapist(TherapistId.next(), each)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as.manager(SOMEWHERE, () -> reading.get(draft.id())))
                .isInstanceOf(NotThere.class);
        assertThat(as.manager(SOMEWHERE, reading::draft)).isEmpty();
        assertThat(as.therapist(TherapistId.next(), () -> reading.versions(PageRequest.of(0, 50))))
                .noneMatch(row -> row.state() == PolicyState.DRAFT);
        assertThatThrownBy(() -> as.administrator(reading::inForce)).isInstanceOf(AccessDeniedException.class);
    }

    private static void refused(String rule, Callable<?> what) {
        assertThatThrownBy(what::call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }
}
