package dev.stillwater.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sound policies made at random have no finding; whatever is then broken in one is found, where it is. */
class PlantedHolesTest {

    private static final int POLICIES = 25;
    private static final List<ModalityCode> MODALITIES = SoundPolicies.MODALITIES;

    /** A policy with something broken in it, and where: a question, or the code of something else. */
    private record Planted(Finding.Kind kind, String where, PolicyDocument policy) {}

    @Test
    void nothing_is_found_in_a_sound_policy() {
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument policy = SoundPolicies.policy(seed);
            assertThat(PolicyCheck.check(policy, MODALITIES, policy)).as("policy %d", seed).isEmpty();
        }
    }

    @Test
    void every_planted_hole_is_found_where_it_is() {
        Map<Finding.Kind, Integer> found = new EnumMap<>(Finding.Kind.class);
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument sound = SoundPolicies.policy(seed);
            for (Planted planted : plantedIn(sound)) {
                List<Finding> findings = PolicyCheck.check(planted.policy(), MODALITIES, sound);
                assertThat(findings)
                        .as("policy %d: %s at %s", seed, planted.kind(), planted.where())
                        .anyMatch(finding -> finding.kind() == planted.kind() && where(finding).contains(planted.where()));
                found.merge(planted.kind(), 1, Integer::sum);
            }
        }
        assertThat(found.keySet()).isEqualTo(EnumSet.allOf(Finding.Kind.class));
        assertThat(found.values()).allMatch(count -> count >= 10);
    }

    @Test
    void a_hole_is_the_only_finding_and_its_example_meets_it() {
        for (int seed = 0; seed < POLICIES; seed++) {
            PolicyDocument sound = SoundPolicies.policy(seed);
            for (Question question : sound.questions()) {
                for (Option option : question.options()) {
                    if (option.concern()) {
                        ModalityCode modality = option.cells().firstKey();
                        PolicyDocument holed = with(sound, question, option.with(modality, Cell.EMPTY));
                        List<Finding> errors = PolicyCheck.check(holed, MODALITIES, sound).stream()
                                .filter(Finding::isError).toList();
                        assertThat(errors).as("policy %d", seed).singleElement().satisfies(finding -> {
                            assertThat(finding.kind()).isEqualTo(Finding.Kind.HOLE);
                            assertThat(finding.modality()).isEqualTo(modality);
                            assertThat(meets(holed, finding)).as("%s", finding).isTrue();
                        });
                    }
                }
            }
        }
    }

    /** Whether the example's answers, given on some day, lead to the hole. */
    private static boolean meets(PolicyDocument policy, Finding finding) {
        DecisionRules rules = DecisionRules.of(policy);
        return IntStream.range(0, 365).mapToObj(LocalDate.of(2027, 1, 1)::plusDays).anyMatch(day -> {
            var answers = new ArrayList<Answer>();
            finding.example().forEach(sample -> answers.add(answer(policy, sample, day)));
            return rules.decide(Answers.of(answers), Set.of(finding.modality()), day, List.of(),
                            JurisdictionCode.of("US-WA"))
                    .reasons().stream().anyMatch(Decision.Reason::unsaid);
        });
    }

    private static Answer answer(PolicyDocument policy, Finding.Sample sample, LocalDate day) {
        Question question = policy.question(sample.question()).orElseThrow();
        if (sample.value() == null) {
            return Answer.chosen(sample.question(), day, sample.option());
        }
        return question.takesNumber()
                ? Answer.number(sample.question(), day, sample.value())
                : Answer.date(sample.question(), day, day.minusDays(sample.value()));
    }

    private static String where(Finding finding) {
        return (finding.question() == null ? String.valueOf(finding.rule()) : finding.question().value()) + " " + finding.about();
    }

    private static List<Planted> plantedIn(PolicyDocument sound) {
        var planted = new ArrayList<Planted>();
        sound.questions().forEach(question -> {
            inOptions(sound, question, planted);
            inQuestion(sound, question, planted);
            if (question.takesNumber() || question.takesDate()) {
                inBands(sound, question, planted);
            }
        });
        inTheRest(sound, planted);
        return planted;
    }

    private static void inOptions(PolicyDocument sound, Question question, List<Planted> planted) {
        for (Option option : question.options()) {
            if (!option.concern()) {
                continue;
            }
            ModalityCode modality = option.cells().firstKey();
            Map<Finding.Kind, Cell> cells = Map.of(
                    Finding.Kind.HOLE, Cell.EMPTY,
                    Finding.Kind.LESS_STRICT, Cell.PROCEED,
                    Finding.Kind.WAIT_WITHOUT_DAYS, Cell.of(TestPolicies.days(0)),
                    Finding.Kind.CHANGES_NOT_NAMED, Cell.of(new Outcome.Modify(new TreeSet<>())),
                    Finding.Kind.NEVER_SHOWS, Cell.of(Outcome.REFUSE, TestPolicies.days(3)));
            cells.forEach((kind, cell) ->
                    add(planted, kind, question, with(sound, question, option.with(modality, cell))));
            for (Outcome lost : List.of(
                    TestPolicies.change("nowhere"), new Outcome.Clearance("nobody"),
                    new Outcome.Defer(3, Outcome.Anchor.dateOf(QuestionCode.of("Z9"))))) {
                add(planted, Finding.Kind.MISSING_REFERENCE, question,
                        with(sound, question, option.with(modality, Cell.of(lost))));
            }
            add(planted, Finding.Kind.WORDING_MISSING, question,
                    with(sound, question, worded(option, option.wording().with("en", " "))));
            add(planted, Finding.Kind.TRANSLATION_MISSING, question,
                    with(sound, question, worded(option, option.wording().with("es", ""))));
        }
    }

    private static void inQuestion(PolicyDocument sound, Question question, List<Planted> planted) {
        add(planted, Finding.Kind.TRANSLATION_MISSING, question, sound.with(
                question.asked(question.wording().with("es", ""), question.validity(), question.season())));
        add(planted, Finding.Kind.WORDING_MISSING, question, sound.with(
                question.asked(question.wording().with("en", ""), question.validity(), question.season())));
        add(planted, Finding.Kind.MISSING_REFERENCE, question,
                sound.with(question.asked(question.wording(), question.validity(), "monsoon")));
        add(planted, Finding.Kind.MISSING_REFERENCE, question, sound.with(opened(question, "Z9", "yes")));
        add(planted, Finding.Kind.LOOP, question, sound.with(opened(
                question, question.code().value(), question.options().getLast().code().value())));
        if (question.after() != null) {
            Question opener = sound.question(question.after().question()).orElseThrow();
            add(planted, Finding.Kind.LOOP, question, sound.with(opened(
                    opener, question.code().value(), question.options().getLast().code().value())));
            add(planted, Finding.Kind.NEVER_ASKED, question, sound.with(opened(question, opener.code().value())));
        }
        var doubled = new ArrayList<>(sound.questions());
        doubled.add(question);
        add(planted, Finding.Kind.CODE_TWICE, question, sound.withQuestions(doubled));
        add(planted, Finding.Kind.ANSWERS_DO_NOT_FIT, question, sound.with(question.with(
                question.takesDate() || question.takesNumber()
                        ? many(question)
                        : question.options().subList(0, 1))));
        boolean silent = sound.questions().stream().noneMatch(each -> each.after() != null
                        && each.after().question().equals(question.code()))
                && sound.compounds().stream().flatMap(rule -> rule.all().stream())
                        .noneMatch(choice -> choice.question().equals(question.code()));
        if (silent) {
            add(planted, Finding.Kind.CHANGES_NOTHING, question, sound.with(question.with(
                    question.options().stream().map(option -> all(option, Cell.PROCEED)).toList())));
        }
    }

    /** More answers than a question can have. */
    private static List<Option> many(Question question) {
        var many = new ArrayList<>(question.options());
        for (int i = 0; i < AnswerReading.MOST_OPTIONS; i++) {
            many.add(new Option(OptionCode.of("x" + i), Wording.of("x", "x"), false, false, null, null, new TreeMap<>()));
        }
        return many;
    }

    private static void inBands(PolicyDocument sound, Question question, List<Planted> planted) {
        add(planted, Finding.Kind.BAND_GAP, question, banded(sound, question, "middle", Option.Band.between(6, 20)));
        add(planted, Finding.Kind.BAND_GAP, question, banded(sound, question, "middle", Option.Band.between(5, 19)));
        add(planted, Finding.Kind.BAND_GAP, question, banded(sound, question, "low", Option.Band.between(1, 5)));
        add(planted, Finding.Kind.BAND_GAP, question, banded(sound, question, "high", Option.Band.between(20, 30)));
        add(planted, Finding.Kind.BAND_OVERLAP, question, banded(sound, question, "low", Option.Band.under(6)));
        add(planted, Finding.Kind.BAND_OVERLAP, question, banded(sound, question, "high", Option.Band.from(19)));
        add(planted, Finding.Kind.BAND_EMPTY, question, banded(sound, question, "middle", Option.Band.between(5, 5)));
    }

    private static void inTheRest(PolicyDocument sound, List<Planted> planted) {
        Season season = sound.seasons().getFirst();
        planted.add(new Planted(Finding.Kind.SEASON_WITHOUT_DAYS, "monsoon",
                sound.withSeasons(List.of(season, new Season("monsoon", season.wording(), List.of())))));
        planted.add(new Planted(Finding.Kind.SEASON_WITHOUT_QUESTION, "monsoon",
                sound.withSeasons(List.of(season, new Season("monsoon", season.wording(), season.dates())))));
        planted.add(new Planted(Finding.Kind.CODE_TWICE, "cold", sound.withSeasons(List.of(season, season))));
        planted.add(new Planted(Finding.Kind.TRANSLATION_MISSING, "cold", sound.withSeasons(List.of(
                new Season("cold", season.wording().with("es", ""), season.dates())))));
        sound.questions().stream().filter(question -> "cold".equals(question.season())).forEach(question ->
                add(planted, Finding.Kind.NEVER_ASKED, question,
                        sound.withSeasons(List.of(new Season("cold", season.wording(), List.of())))));
        Optional<Question> exclusive = sound.questions().stream()
                .filter(each -> each.kind() != Question.Kind.ANY_OF && each.options().size() > 2).findFirst();
        exclusive.ifPresent(question -> planted.add(new Planted(Finding.Kind.NEVER_TOGETHER, "both", ruled(sound,
                rule("both", question, question.options().get(1), question, question.options().get(2))))));
        for (CompoundRule rule : sound.compounds()) {
            var other = new CompoundRule("again", rule.wording(), rule.all(), rule.condition(),
                    new TreeMap<>(Map.of(rule.cells().firstKey(), Cell.of(new Outcome.Clearance("doctor")))));
            planted.add(new Planted(Finding.Kind.CONTRADICTS, "again", ruled(sound, other)));
            planted.add(new Planted(Finding.Kind.CHANGES_NOTHING, rule.code(), sound.withCompounds(
                    List.of(rule.withCells(new TreeMap<>(Map.of(rule.cells().firstKey(), Cell.PROCEED)))))));
        }
    }

    private static PolicyDocument ruled(PolicyDocument sound, CompoundRule rule) {
        var rules = new ArrayList<>(sound.compounds());
        rules.add(rule);
        return sound.withCompounds(rules);
    }

    private static CompoundRule rule(String code, Question one, Option first, Question other, Option second) {
        return new CompoundRule(code, Wording.of(code, code),
                new TreeSet<>(Set.of(new Choice(one.code(), first.code()), new Choice(other.code(), second.code()))),
                one.code(), new TreeMap<>(Map.of(MODALITIES.getFirst(), Cell.of(new Outcome.Clearance("doctor")))));
    }

    private static void add(List<Planted> planted, Finding.Kind kind, Question question, PolicyDocument policy) {
        planted.add(new Planted(kind, question.code().value(), policy));
    }

    private static PolicyDocument with(PolicyDocument sound, Question question, Option option) {
        return sound.with(question.with(option));
    }

    private static PolicyDocument banded(PolicyDocument sound, Question question, String code, Option.Band band) {
        UnaryOperator<Option> cut = option -> new Option(option.code(), option.wording(), option.concern(),
                option.reopens(), band, option.advice(), option.cells());
        return with(sound, question, cut.apply(question.option(OptionCode.of(code)).orElseThrow()));
    }

    private static Option worded(Option option, Wording wording) {
        return new Option(option.code(), wording, option.concern(), option.reopens(), option.band(), option.advice(),
                option.cells());
    }

    private static Option all(Option option, Cell cell) {
        Option changed = option;
        for (ModalityCode modality : option.cells().keySet()) {
            changed = changed.with(modality, cell);
        }
        return changed;
    }

    private static Question opened(Question question, String opener, String... options) {
        return new Question(question.code(), question.wording(), question.detail(), question.kind(), question.validity(),
                question.moment(), question.condition(), TestPolicies.after(opener, options), question.season(),
                question.modalities(), question.measure(), question.options(), question.sources());
    }
}
