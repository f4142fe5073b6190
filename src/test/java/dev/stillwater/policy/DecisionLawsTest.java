package dev.stillwater.policy;

import static dev.stillwater.policy.TestPolicies.DAY;
import static dev.stillwater.policy.TestPolicies.DEFAULT;
import static dev.stillwater.policy.TestPolicies.DEFAULT_RULES;
import static dev.stillwater.policy.TestPolicies.LIBRARY;
import static dev.stillwater.policy.TestPolicies.WASHINGTON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for whatever a guest answers, on the default policy. */
class DecisionLawsTest {

    @Provide
    Arbitrary<Answer> answer() {
        return Arbitraries.of(DEFAULT.questions()).flatMap(DecisionLawsTest::answerTo);
    }

    @Provide
    Arbitrary<Answers> answers() {
        return answer().list().ofMinSize(0).ofMaxSize(30).map(Answers::of);
    }

    @Provide
    Arbitrary<Set<ModalityCode>> parts() {
        return Arbitraries.of(LIBRARY).set().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<LetterOnFile>> letters() {
        var condition = Arbitraries.of(DEFAULT.questions()).map(Question::letterCondition);
        var span = Arbitraries.integers().between(-5, 120);
        return Combinators.combine(condition, parts(), span, Arbitraries.integers().between(0, 200))
                .as((about, what, ago, days) -> new LetterOnFile(
                        about + " " + ago + " " + days + " " + what,
                        about,
                        new TreeSet<>(what),
                        DAY.minusDays(ago),
                        DAY.minusDays(ago).plusDays(days)))
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Answer> answerTo(Question question) {
        List<Arbitrary<Answer>> kinds = new ArrayList<>();
        List<OptionCode> plain = question.plainOptions().stream().map(Option::code).toList();
        if (question.takesDate()) {
            Integer highest = AnswerReading.measure(question).highest();
            kinds.add(Arbitraries.integers().between(0, highest == null ? 400 : highest)
                    .map(ago -> Answer.date(question.code(), DAY, DAY.minusDays(ago))));
            if (AnswerReading.measure(question).unit() == Question.Measure.Unit.MONTHS) {
                kinds.add(Arbitraries.integers().between(0, 30).map(ago ->
                        Answer.about(question.code(), DAY, YearMonth.from(DAY).minusMonths(ago))));
                kinds.add(Arbitraries.integers().between(0, 3).map(ago ->
                        Answer.about(question.code(), DAY, Year.from(DAY).minusYears(ago))));
            }
        }
        if (question.takesNumber()) {
            kinds.add(Arbitraries.integers()
                    .between(question.measure().lowest(), question.measure().highest())
                    .map(number -> Answer.number(question.code(), DAY, number)));
        }
        if (!plain.isEmpty()) {
            int most = question.kind() == Question.Kind.ANY_OF ? plain.size() : 1;
            kinds.add(Arbitraries.of(plain).set().ofMinSize(1).ofMaxSize(most)
                    .map(chosen -> new Answer(
                            question.code(), new TreeSet<>(chosen), null, null, DAY)));
        }
        return Arbitraries.oneOf(kinds);
    }

    @Property
    void one_more_answer_never_makes_a_decision_less_strict(
            @ForAll("answers") Answers answers,
            @ForAll("answer") Answer more,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters) {
        // A further date may end a wait that was counted from the visit for want of one.
        boolean isDate = DEFAULT_RULES.shape().isAnchor(
                DEFAULT.question(more.question()).orElseThrow());
        if (answers.to(more.question()).isEmpty() && !isDate) {
            holdsAtLeast(
                    decide(answers.with(more), parts, letters), decide(answers, parts, letters));
        }
    }

    @Property
    void one_more_option_never_makes_a_decision_less_strict(
            @ForAll("answers") Answers answers,
            @ForAll("answer") Answer more,
            @ForAll("parts") Set<ModalityCode> parts) {
        Question question = DEFAULT.question(more.question()).orElseThrow();
        if (question.kind() == Question.Kind.ANY_OF) {
            var old = answers.to(more.question()).map(Answer::options).orElse(new TreeSet<>());
            var both = new TreeSet<>(old);
            both.addAll(more.options());
            Answers wider = answers.with(new Answer(question.code(), both, null, null, DAY));
            holdsAtLeast(decide(wider, parts, List.of()), decide(answers, parts, List.of()));
        }
    }

    private static void holdsAtLeast(Decision stricter, Decision milder) {
        assertThat(stricter.headline()).isGreaterThanOrEqualTo(milder.headline());
        assertThat(stricter.modifications()).containsAll(milder.modifications());
        assertThat(stricter.reasons()).containsAll(milder.reasons());
        if (milder.earliest() != null) {
            assertThat(stricter.earliest()).isAfterOrEqualTo(milder.earliest());
        }
        milder.letters().forEach(letter -> assertThat(stricter.letters()).anyMatch(
                other -> other.condition().equals(letter.condition())
                        && other.modalities().containsAll(letter.modalities())));
    }

    @Property
    void a_combination_is_the_union_of_its_parts(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters) {
        Decision whole = decide(answers, parts, letters);
        List<Decision> alone =
                new TreeSet<>(parts).stream().map(part -> decide(answers, Set.of(part), letters)).toList();

        assertThat(whole.headline())
                .isEqualTo(alone.stream().map(Decision::headline).max(Headline::compareTo).orElseThrow());
        assertThat(whole.reasons())
                .isEqualTo(alone.stream().flatMap(each -> each.reasons().stream()).toList());
        assertThat(whole.modifications()).isEqualTo(
                alone.stream().flatMap(each -> each.modifications().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(whole.earliest()).isEqualTo(
                alone.stream().map(Decision::earliest).filter(java.util.Objects::nonNull)
                        .max(java.time.LocalDate::compareTo).orElse(null));
        assertThat(lettersOf(whole)).isEqualTo(
                alone.stream().flatMap(each -> lettersOf(each).stream()).collect(Collectors.toSet()));
        assertThat(whole.parts())
                .isEqualTo(alone.stream().flatMap(each -> each.parts().stream()).toList());
    }

    private static Set<List<Object>> lettersOf(Decision decision) {
        var needed = new HashSet<List<Object>>();
        decision.letters().forEach(letter -> letter.modalities().forEach(modality ->
                needed.add(List.of(letter.condition(), letter.kind(), modality))));
        return needed;
    }

    @Property
    void a_letter_lifts_a_clearance_and_nothing_else(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters) {
        Decision without = decide(answers, parts, List.of());
        Decision with = decide(answers, parts, letters);
        assertThat(with.earliest()).isEqualTo(without.earliest());
        assertThat(with.modifications()).isEqualTo(without.modifications());
        assertThat(with.remaining()).isEqualTo(without.remaining());
        assertThat(othersThanLetters(with)).isEqualTo(othersThanLetters(without));
        assertThat(lettersOf(without)).containsAll(lettersOf(with));
        if (without.headline() != Headline.CLEARANCE_NEEDED) {
            assertThat(with.headline()).isEqualTo(without.headline());
        }
        assertThat(with.reasons().stream().filter(Decision.Reason::lifted))
                .allMatch(reason -> reason.outcome() instanceof Outcome.Clearance);
    }

    private static List<Decision.Reason> othersThanLetters(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> !(reason.outcome() instanceof Outcome.Clearance))
                .toList();
    }

    @Property
    void the_headline_is_the_strictest_of_what_stands(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters) {
        Decision decision = decide(answers, parts, letters);
        Headline strictest =
                decision.reasons().stream()
                        .filter(reason -> !reason.lifted())
                        .map(reason -> reason.outcome().headline())
                        .max(Headline::compareTo)
                        .orElse(Headline.PROCEED);
        assertThat(decision.headline()).isEqualTo(strictest);
        if (decision.headline() == Headline.NOT_BEFORE) {
            assertThat(decision.earliest()).isAfter(DAY);
        }
        if (decision.headline() == Headline.CLEARANCE_NEEDED) {
            assertThat(decision.letters()).isNotEmpty();
            assertThat(decision.earliest()).isNull();
        }
    }

    @Property
    void a_date_known_to_the_month_or_year_is_decided_at_least_as_strictly_as_any_of_its_days(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters,
            @ForAll @IntRange(max = 40) int monthsAgo,
            @ForAll boolean year,
            @ForAll @IntRange(max = 365) int into) {
        QuestionCode clot = QuestionCode.of("S14");
        YearMonth month = YearMonth.from(DAY).minusMonths(monthsAgo);
        Answer about = year ? Answer.about(clot, DAY, Year.of(month.getYear())) : Answer.about(clot, DAY, month);
        LocalDate day = about.firstDay().plusDays(into);
        LocalDate exact = day.isAfter(about.date()) ? about.date() : day;

        holdsAtLeast(
                decide(answers.with(about), parts, letters),
                decide(answers.with(Answer.date(clot, DAY, exact)), parts, letters));
    }

    @Example
    void a_year_that_reaches_into_the_last_months_counts_as_recent() {
        QuestionCode clot = QuestionCode.of("S14");
        Set<ModalityCode> drainage = Set.of(ModalityCode.of("MLD"));
        assertThat(decide(Answers.of(Answer.about(clot, DAY, Year.from(DAY))), drainage, List.of()).headline())
                .isEqualTo(Headline.REFUSED);
        assertThat(decide(Answers.of(Answer.about(clot, DAY, Year.from(DAY).minusYears(1))), drainage, List.of()).headline())
                .isEqualTo(Headline.CLEARANCE_NEEDED);
        assertThat(decide(Answers.of(Answer.about(clot, DAY, YearMonth.from(DAY).minusMonths(2))), drainage, List.of()).headline())
                .isEqualTo(Headline.REFUSED);
    }

    @Example
    void a_month_does_not_answer_a_question_about_days() {
        Question operation = DEFAULT.question(QuestionCode.of("S13")).orElseThrow();
        assertThat(AnswerReading.fits(operation, Answer.about(operation.code(), DAY, YearMonth.from(DAY)), DAY)).isFalse();
    }

    @Property
    void the_order_of_answers_parts_and_letters_does_not_matter(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters,
            @ForAll Random random) {
        var otherAnswers = new ArrayList<>(answers.list());
        var otherParts = new ArrayList<>(parts);
        var otherLetters = new ArrayList<>(letters);
        List.of(otherAnswers, otherParts, otherLetters)
                .forEach(list -> Collections.shuffle(list, random));
        assertThat(PolicyJson.write(decide(Answers.of(otherAnswers), otherParts, otherLetters)))
                .isEqualTo(PolicyJson.write(decide(answers, parts, letters)));
    }

    @Property
    void what_was_decided_is_decided_again_byte_for_byte(
            @ForAll("answers") Answers answers,
            @ForAll("parts") Set<ModalityCode> parts,
            @ForAll("letters") List<LetterOnFile> letters) {
        String stored = PolicyJson.write(decide(answers, parts, letters));
        Answers said = new AnswerText().read(AnswerText.write(answers));
        Decision again =
                DEFAULT_RULES.replay(said, PolicyJson.read(stored, Decision.class));
        assertThat(PolicyJson.write(again)).isEqualTo(stored);
    }

    @Property
    void answers_to_what_is_not_asked_change_nothing(
            @ForAll("answers") Answers answers, @ForAll("parts") Set<ModalityCode> parts) {
        var occasion =
                new AskingRules.Occasion(Question.Moment.VISIT, parts, DAY, WASHINGTON);
        Answers counting =
                new AskingRules(DEFAULT_RULES).plan(occasion, Answers.NONE, answers).answers();
        Answers withChange = answers.to(QuestionCode.of("S37")).map(counting::with).orElse(counting);
        assertThat(decide(withChange, parts, List.of())).isEqualTo(decide(answers, parts, List.of()));
    }

    private static Decision decide(
            Answers answers, Collection<ModalityCode> parts, List<LetterOnFile> letters) {
        return DEFAULT_RULES.decide(answers, parts, DAY, letters, WASHINGTON);
    }
}
