package dev.stillwater.screening;

import static dev.stillwater.policy.TestPolicies.LYMPHATIC;
import static dev.stillwater.policy.TestPolicies.SWEDISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyJson;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.policy.TestPolicies;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class GuestScreeningTest {

    /** The day that the test clock stands at, in Seattle. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Autowired GuestScreening screening;
    @Autowired ScreeningStates states;
    @Autowired ClearanceDesk desk;
    @Autowired GuestRegister guests;
    @Autowired LocationEditing locations;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired As as;
    @Autowired Screenings stored;
    @Autowired Clearances clearances;
    @Autowired Holds holds;
    @Autowired PolicyShelf shelf;
    @Autowired dev.stillwater.locations.LocationDirectory directory;
    @Autowired dev.stillwater.kernel.CurrentUser currentUser;
    @Autowired TestClock clock;

    private LocationId here;
    private LocationId elsewhere;
    private GuestId guest;

    @BeforeEach
    void a_guest() {
        here = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
        elsewhere = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
        guest = as.manager(here, () -> guests.save(
                new GuestData(null, 0, "Kim Doe", "", "", null, "en", here, null, null))).stored();
    }

    private ScreeningVisit visit(ModalityCode... parts) {
        return ScreeningVisit.of(guest, here, TODAY, List.of(parts));
    }

    private ScreeningKey key(ModalityCode... parts) {
        return ScreeningKey.of(guest, TODAY, List.of(parts));
    }

    private ScreeningSheet begun(ModalityCode... parts) {
        return as.manager(here, () -> screening.begin(visit(parts)));
    }

    /** All that is asked, answered with no, save for what is given. */
    private static Answers answered(ScreeningSheet sheet, String given) {
        Answers answers = Answers.NONE;
        for (Answer each : TestPolicies.answers(given).list()) {
            LocalDate date = each.date() == null
                    ? null
                    : sheet.today().minusDays(each.date().until(TestPolicies.DAY).getDays());
            answers = answers.with(
                    new Answer(each.question(), each.options(), each.number(), date, sheet.today()));
        }
        QuestionPlan plan = sheet.plan(answers);
        while (!plan.complete()) {
            Question next = plan.open().getFirst();
            answers = answers.with(next.harmless()
                    .map(no -> Answer.chosen(next.code(), sheet.today(), no.code()))
                    .orElseGet(() -> Answer.date(next.code(), sheet.today(), sheet.today())));
            plan = sheet.plan(answers);
        }
        return answers;
    }

    private ScreeningData recorded(String given, @Nullable String consent, ModalityCode... parts) {
        ScreeningSheet sheet = begun(parts);
        Answers answers = answered(sheet, given);
        return as.manager(here, () ->
                screening.record(visit(parts), sheet.policy(), answers, consent));
    }

    private ScreeningData corrected(String given, ModalityCode... parts) {
        ScreeningSheet sheet = begun(parts);
        Answers answers = answered(sheet, given);
        return as.manager(here, () -> screening.record(
                visit(parts), sheet.policy(), answers, null, Correction.GUEST_CORRECTED));
    }

    @Test
    void nothing_is_stored_where_nothing_was_answered_and_the_visit_is_on_record() {
        recorded("", "2026-11", SWEDISH);
        ScreeningSheet again = begun(SWEDISH);
        assertThat(again.isRecorded(Answers.NONE)).isTrue();
        assertThat(again.goodUntil()).isEqualTo(TODAY);

        assertThatThrownBy(() -> as.manager(here, () -> screening.record(visit(SWEDISH), again.policy(), Answers.NONE, null)))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.by("screening.record.nothingAsked")).isTrue());

        assertThat(as.manager(here, () -> screening.history(guest, PageRequest.of(0, 5)))).hasSize(1);
        assertThat(begun(LYMPHATIC).isRecorded(Answers.NONE)).isFalse();
    }

    @Test
    void answers_that_allow_more_than_those_of_the_same_day_are_taken_with_a_reason_only() {
        recorded("S02:yes", null, SWEDISH);

        assertThatThrownBy(() -> recorded("", null, SWEDISH)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("screening.record.looser")).isTrue());
        assertThat(state(SWEDISH).held()).isTrue();
        assertThat(recorded("S02:yes", null, SWEDISH).decision().headline()).isEqualTo(Headline.NOT_BEFORE);
        ScreeningData corrected = corrected("", SWEDISH);

        assertThat(corrected.decision().headline()).isEqualTo(Headline.PROCEED);
        assertThat(jdbc.sql("select count(*) from audit_entry where subject_id = :id and fields like '%GUEST_CORRECTED%'")
                .param("id", bytes(corrected.id())).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void another_treatment_with_the_same_part_is_no_way_around_the_reason() {
        recorded("S02:yes", null, SWEDISH);

        assertThatThrownBy(() -> recorded("", null, LYMPHATIC, SWEDISH)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("screening.record.looser")).isTrue());
        recorded("", null, LYMPHATIC);
        assertThatThrownBy(() -> recorded("", null, SWEDISH)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("screening.record.looser")).isTrue());
    }

    @Test
    void a_change_less_allows_more_although_the_headline_stays() {
        assertThat(recorded("S35:yes + S36:yes", null, SWEDISH).decision().headline()).isEqualTo(Headline.PROCEED_WITH_CHANGES);
        assertThatThrownBy(() -> recorded("S35:yes", null, SWEDISH)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("screening.record.looser")).isTrue());

        assertThat(recorded("S35:yes + S36:yes + S37:yes", null, SWEDISH).decision().headline()).isEqualTo(Headline.PROCEED_WITH_CHANGES);
        assertThat(corrected("S35:yes", SWEDISH).decision().headline()).isEqualTo(Headline.PROCEED_WITH_CHANGES);
    }

    @Test
    void flu_holds_the_appointment_and_names_the_earliest_day() {
        ScreeningData data = recorded("S02:yes", null, SWEDISH);
        assertThat(data.decision().headline()).isEqualTo(Headline.NOT_BEFORE);
        assertThat(data.decision().earliest()).isEqualTo(TODAY.plusDays(1));
        ScreeningState state = state(SWEDISH);
        assertThat(state.held()).isTrue();
        assertThat(state.earliest()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void what_excludes_lymphatic_drainage_leaves_swedish_possible() {
        recorded("S31:aneurysm", null, LYMPHATIC, SWEDISH);
        ScreeningState state = state(LYMPHATIC, SWEDISH);
        assertThat(state.headline()).isEqualTo(Headline.REFUSED);
        assertThat(state.remaining()).containsExactly(SWEDISH);
        assertThat(state(SWEDISH).clear()).isTrue();
    }

    @Test
    void a_letter_on_file_lifts_the_hold_and_a_withdrawn_one_does_not() {
        recorded("S17:yes", null, SWEDISH);
        assertThat(state(SWEDISH).headline()).isEqualTo(Headline.CLEARANCE_NEEDED);

        Clearance letter = as.manager(here, () -> desk.add(aLetter("S17", SWEDISH)));
        assertThat(state(SWEDISH).clear()).isTrue();

        as.manager(here, () -> desk.withdraw(letter.id(), letter.version(), "of another guest"));
        assertThat(state(SWEDISH).headline()).isEqualTo(Headline.CLEARANCE_NEEDED);
    }

    @Test
    void a_letter_changes_what_holds_now_and_never_what_was_decided() {
        ScreeningId id = recorded("S17:yes", null, SWEDISH).id();
        ScreeningData before = as.manager(here, () -> screening.get(id));
        assertThat(before.headline()).isEqualTo(Headline.CLEARANCE_NEEDED);
        assertThat(before.lifting()).isEmpty();

        Clearance letter = as.manager(here, () -> desk.add(aLetter("S17", SWEDISH)));

        ScreeningData after = as.manager(here, () -> screening.get(id));
        assertThat(after.headline()).isEqualTo(Headline.PROCEED);
        assertThat(after.lifting()).containsExactly(letter);
        assertThat(PolicyJson.write(after.decision())).isEqualTo(PolicyJson.write(before.decision()));
    }

    @Test
    void a_letter_withdrawn_after_the_visit_changes_nothing_about_it() {
        ScreeningId id = recorded("S17:yes", null, SWEDISH).id();
        Clearance letter = as.manager(here, () -> desk.add(aLetter("S17", SWEDISH)));
        clock.advance(java.time.Duration.ofDays(2));
        try {
            as.manager(here, () -> desk.withdraw(letter.id(), letter.version(), "of another guest"));
            assertThat(as.manager(here, () -> screening.get(id)).headline()).isEqualTo(Headline.PROCEED);
        } finally {
            clock.reset();
        }
    }

    @Test
    void the_letter_that_a_visit_waits_for_is_named_until_it_is_on_file() {
        recorded("S17:yes", null, SWEDISH);
        assertThat(as.manager(here, () -> desk.needed(guest))).singleElement().satisfies(letter -> {
            assertThat(letter.condition()).isEqualTo(QuestionCode.of("S17"));
            assertThat(letter.modalities()).containsExactly(SWEDISH);
            assertThat(letter.visit()).isEqualTo(TODAY);
        });
        as.manager(here, () -> desk.add(aLetter("S17", SWEDISH)));
        assertThat(as.manager(here, () -> desk.needed(guest))).isEmpty();
    }

    @Test
    void all_that_is_wrong_with_a_letter_is_refused_at_once_in_the_order_of_the_form() {
        NewClearance wrong = new NewClearance(
                guest, here, QuestionCode.of("S99"), new TreeSet<>(), " ", TODAY.plusDays(1), TODAY.plusDays(2));
        assertThatThrownBy(() -> as.manager(here, () -> desk.add(wrong)))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.all())
                        .extracting(one -> one.field().orElseThrow())
                        .containsExactly("condition", "modalities", "issuedBy", "from"));
    }

    private NewClearance aLetter(String condition, ModalityCode modality) {
        return new NewClearance(
                guest, here, QuestionCode.of(condition), new TreeSet<>(Set.of(modality)),
                "Dr. Ruiz", TODAY.minusDays(1), TODAY.plusDays(29));
    }

    @Test
    void a_letter_on_file_before_the_screening_counts_too() {
        as.manager(here, () -> desk.add(aLetter("S17", SWEDISH)));
        assertThat(recorded("S17:yes", null, SWEDISH).decision().headline())
                .isEqualTo(Headline.PROCEED);
    }

    @Test
    void changes_for_the_therapist_are_there_in_words() {
        recorded("S29:varicose", null, SWEDISH);
        ScreeningState state = state(SWEDISH);
        assertThat(state.clear()).isTrue();
        assertThat(state.modifications()).containsOnlyKeys("no-veins");
        assertThat(state.modifications().values()).extracting(words -> words.texts().keySet())
                .containsExactly(Set.of("en", "es"));
    }

    @Test
    void the_latest_screening_counts_and_one_for_fewer_parts_is_none() {
        recorded("S02:yes", null, SWEDISH);
        corrected("", SWEDISH);
        assertThat(state(SWEDISH).headline()).isEqualTo(Headline.PROCEED);
        assertThat(as.manager(here, () -> states.of(key(SWEDISH, LYMPHATIC)))).isEmpty();
    }

    @Test
    void a_screening_before_the_day_leaves_the_days_questions_open() {
        ScreeningVisit tomorrow = ScreeningVisit.of(guest, here, TODAY.plusDays(1), List.of(SWEDISH));
        ScreeningSheet sheet = as.manager(here, () -> screening.begin(tomorrow));
        as.manager(here, () -> screening.record(tomorrow, sheet.policy(), answered(sheet, ""), null));
        ScreeningState state = as.manager(here, () -> states.of(
                ScreeningKey.of(guest, TODAY.plusDays(1), List.of(SWEDISH)))).orElseThrow();
        assertThat(state.onTheDay()).isFalse();
        assertThat(state.clear()).isFalse();
        assertThat(state.held()).isFalse();
    }

    @Test
    void answers_are_kept_encrypted_with_consent_and_used_again() {
        ScreeningData first = recorded("S17:yes", "2026-11", SWEDISH);
        byte[] content = jdbc.sql("select content from screening_answers where screening_id = ?")
                .param(bytes(first.id())).query(byte[].class).single();
        assertThat(new String(content, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("S17");

        ScreeningSheet again = begun(SWEDISH);
        assertThat(again.consented()).isTrue();
        assertThat(again.plan(Answers.NONE).known()).contains(QuestionCode.of("S17"));
        assertThat(again.decide(Answers.NONE).headline()).isEqualTo(Headline.CLEARANCE_NEEDED);
    }

    @Test
    void answers_are_not_used_again_after_the_consent_was_withdrawn() {
        recorded("S17:yes", "2026-11", SWEDISH);

        as.manager(here, () -> guests.consent(guest, null));

        assertThat(begun(SWEDISH).plan(Answers.NONE).known()).isEmpty();
    }

    @Test
    void without_consent_nothing_is_kept_beyond_the_decision() {
        ScreeningData data = recorded("S17:yes", null, SWEDISH);
        assertThat(jdbc.sql("select count(*) from screening_answers where screening_id = ?")
                .param(bytes(data.id())).query(Long.class).single()).isZero();
        refused("screening.answers.notKept", () -> as.manager(here, () ->
                screening.answers(data.id(), "asked by the guest")));
    }

    private static byte[] bytes(ScreeningId id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    @Test
    void a_look_at_the_answers_needs_a_reason_and_goes_into_the_trail() {
        ScreeningData data = recorded("S17:yes", "2026-11", SWEDISH);
        assertThatThrownBy(() -> as.manager(here, () -> screening.answers(data.id(), " ")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("reason"));

        Answers answers = as.manager(here, () -> screening.answers(data.id(), "asked by the guest"));

        assertThat(answers.to(QuestionCode.of("S17"))).isPresent();
        String fields = jdbc.sql("select fields from audit_entry where subject_id = ? and action = 'answers-read'")
                .param(bytes(data.id())).query(String.class).single();
        assertThat(fields).contains("asked by the guest").doesNotContain("S17");
    }

    @Test
    void a_screening_replays_from_what_is_stored_byte_for_byte() {
        ScreeningData data = recorded("S17:yes + S29:varicose", "2026-11", SWEDISH, LYMPHATIC);
        Answers answers = as.manager(here, () -> screening.answers(data.id(), "a check"));
        Decision replayed = TestPolicies.replay(data.document(), answers, data.decision());
        assertThat(PolicyJson.write(replayed)).isEqualTo(PolicyJson.write(data.decision()));
    }

    @Test
    void what_is_not_answered_or_does_not_fit_is_refused() {
        ScreeningSheet sheet = begun(SWEDISH);
        refused("screening.record.open", () -> as.manager(here, () ->
                screening.record(visit(SWEDISH), sheet.policy(), Answers.NONE, null)));
        Answers misfit = answered(sheet, "").with(
                Answer.number(QuestionCode.of("S01"), TODAY, 3));
        refused("screening.answer.misfit", () -> as.manager(here, () ->
                screening.record(visit(SWEDISH), sheet.policy(), misfit, null)));
        refused("screening.record.newPolicy", () -> as.manager(here, () ->
                screening.record(visit(SWEDISH), PolicyVersionId.next(), answered(sheet, ""), null)));
        ScreeningVisit past = ScreeningVisit.of(guest, here, TODAY.minusDays(1), List.of(SWEDISH));
        refused("screening.visit.over", () -> as.manager(here, () -> screening.begin(past)));
    }

    @Test
    void nobody_else_screens_or_sees() {
        ScreeningData data = recorded("", "2026-11", SWEDISH);
        List<Callable<?>> doing = List.of(
                () -> screening.begin(visit(SWEDISH)),
                () -> screening.record(visit(SWEDISH), PolicyVersionId.next(), Answers.NONE, null),
                () -> screening.history(guest, PageRequest.of(0, 5)),
                () -> screening.get(data.id()),
                () -> screening.answers(data.id(), "curious"),
                () -> desk.onFile(guest),
                () -> desk.add(aLetter("S17", SWEDISH)));
        for (Callable<?> each : doing) {
            assertThatThrownBy(() -> as.office(each)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.administrator(each)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.therapist(TherapistId.next(), each)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as.nobody(each)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> as.manager(elsewhere, each))
                    .isInstanceOfAny(NotThere.class, OutOfScopeException.class);
        }
        assertThat(as.manager(elsewhere, () -> states.of(List.of(key(SWEDISH))))).isEmpty();
        assertThat(as.therapist(TherapistId.next(), () -> states.of(List.of(key(SWEDISH))))).isEmpty();
        assertThatThrownBy(() -> as.office(() -> states.of(List.of(key(SWEDISH)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_therapist_sees_his_own_guests_on_the_day_and_the_day_after() {
        recorded("S29:varicose", null, SWEDISH);
        TherapistId therapist = TherapistId.next();
        GuestsOfTherapist hers = (who, visits) -> who.equals(therapist) ? Set.copyOf(visits) : Set.of();
        assertThat(seenBy(therapist, hers)).isNotEmpty();
        assertThat(seenBy(TherapistId.next(), hers)).isEmpty();
        try {
            clock.advance(java.time.Duration.ofDays(1));
            assertThat(seenBy(therapist, hers)).isNotEmpty();
            clock.advance(java.time.Duration.ofDays(1));
            assertThat(seenBy(therapist, hers)).isEmpty();
        } finally {
            clock.reset();
        }
    }

    private Set<ScreeningKey> seenBy(TherapistId therapist, GuestsOfTherapist guestsOfTherapist) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("own", guestsOfTherapist);
        ObjectProvider<GuestsOfTherapist> own = beans.getBeanProvider(GuestsOfTherapist.class);
        var reading = new ScreeningStates(stored, clearances, holds, shelf, directory, own, currentUser, clock);
        return as.therapist(therapist, () ->
                transaction.execute(status -> reading.of(List.of(key(SWEDISH))).keySet()));
    }

    @Test
    void a_letter_is_refused_at_the_field_that_is_wrong() {
        NewClearance good = aLetter("S17", SWEDISH);
        letterRefused("condition", aLetter("S02", SWEDISH));
        letterRefused("modalities", new NewClearance(
                guest, here, good.condition(), new TreeSet<>(), "Dr. Ruiz", good.from(), good.to()));
        letterRefused("issuedBy", new NewClearance(
                guest, here, good.condition(), good.modalities(), " ", good.from(), good.to()));
        letterRefused("issuedBy", new NewClearance(
                guest, here, good.condition(), good.modalities(), "Dr. \u202Eziur", good.from(), good.to()));
        letterRefused("from", new NewClearance(
                guest, here, good.condition(), good.modalities(), "Dr. Ruiz", TODAY.plusDays(1), good.to()));
        letterRefused("to", new NewClearance(
                guest, here, good.condition(), good.modalities(), "Dr. Ruiz", TODAY, TODAY.plusDays(366)));
        letterRefused("to", new NewClearance(
                guest, here, good.condition(), good.modalities(), "Dr. Ruiz", TODAY.minusDays(20), TODAY.minusDays(1)));
    }

    private void letterRefused(String field, NewClearance letter) {
        assertThatThrownBy(() -> as.manager(here, () -> desk.add(letter)))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.field()).contains(field));
    }

    @Test
    void flu_is_no_condition_that_a_letter_is_asked_for() {
        assertThat(as.manager(here, desk::conditions))
                .extracting(each -> each.condition().value())
                .contains("S13", "S18", "S22", "S23")
                .doesNotContain("S02", "S18A");
    }

    private ScreeningState state(ModalityCode... parts) {
        return as.manager(here, () -> states.of(key(parts))).orElseThrow();
    }

    private static void refused(String rule, Callable<?> what) {
        assertThatThrownBy(what::call)
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }
}
