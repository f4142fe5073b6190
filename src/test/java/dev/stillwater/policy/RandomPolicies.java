package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Policies, answers and letters at random, with follow-ups, bands, seasons, compound rules and unsaid cells. */
final class RandomPolicies {

    static final List<ModalityCode> MODALITIES = TestPolicies.modalities("SW MLD DT");
    private static final String[] PLACES = {"US-WA", "US-FL", "GB", "CA-ON"};

    private final Random random;

    RandomPolicies(long seed) {
        random = new Random(seed);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static Wording words(String text) {
        return Wording.of(text, text);
    }

    PolicyDocument policy(int most) {
        var modifications = new TreeMap<String, Wording>();
        List.of("m1", "m2", "m3").forEach(code -> modifications.put(code, words(code)));
        var letters = new TreeMap<String, PolicyDocument.LetterKind>();
        letters.put("doctor", new PolicyDocument.LetterKind(words("doctor"), 30));
        letters.put("midwife", new PolicyDocument.LetterKind(words("midwife"), 90));
        var questions = new ArrayList<Question>();
        int count = 2 + random.nextInt(most - 1);
        for (int i = 0; i < count; i++) {
            questions.add(question("Q" + i, questions));
        }
        var compounds = new ArrayList<CompoundRule>();
        for (int i = random.nextInt(3); i > 0; i--) {
            compounds.add(compound("C" + i, questions));
        }
        return new PolicyDocument(1, modifications, letters, List.of(season()), questions, compounds);
    }

    private Season season() {
        var dates = new ArrayList<Season.Dates>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            var places = new TreeSet<JurisdictionCode>();
            if (one(2)) {
                places.add(JurisdictionCode.of(one(2) ? "US" : any(List.of(PLACES))));
            }
            dates.add(new Season.Dates(monthDay(), monthDay(), places));
        }
        return new Season("cold", words("cold"), dates);
    }

    private MonthDay monthDay() {
        return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Question question(String code, List<Question> earlier) {
        Question.Kind kind = any(List.of(Question.Kind.values()));
        Question.Measure measure = measure(kind);
        Question.After after = null;
        if (!earlier.isEmpty() && one(3)) {
            Question opener = any(earlier);
            var by = new TreeSet<OptionCode>();
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                by.add(any(opener.options()).code());
            }
            after = new Question.After(opener.code(), by);
        }
        var limited = new TreeSet<ModalityCode>();
        if (one(4)) {
            limited.add(any(MODALITIES));
            limited.add(any(MODALITIES));
        }
        QuestionCode own = QuestionCode.of(code);
        var anchors = new ArrayList<Outcome.Anchor>();
        anchors.add(Outcome.Anchor.VISIT);
        for (Question each : earlier) {
            anchor(each.code(), each.kind(), anchors);
        }
        anchor(own, kind, anchors);
        return new Question(
                own, words(code), null, kind, Validity.VISIT, Question.Moment.VISIT,
                !earlier.isEmpty() && one(5) ? any(earlier).code() : null, after, one(5) ? "cold" : null, limited,
                measure, options(kind, anchors), List.of());
    }

    private static void anchor(QuestionCode code, Question.Kind kind, List<Outcome.Anchor> anchors) {
        if (kind == Question.Kind.SINCE) {
            anchors.add(Outcome.Anchor.dateOf(code));
        }
        if (kind == Question.Kind.NUMBER) {
            anchors.add(Outcome.Anchor.weeksOf(code));
        }
    }

    private Question.@Nullable Measure measure(Question.Kind kind) {
        return switch (kind) {
            case NUMBER -> new Question.Measure(Question.Measure.Unit.COUNT, 0, 45);
            case SINCE -> new Question.Measure(
                    any(List.of(
                            Question.Measure.Unit.DAYS, Question.Measure.Unit.WEEKS, Question.Measure.Unit.MONTHS)),
                    0, null);
            default -> null;
        };
    }

    private List<Option> options(Question.Kind kind, List<Outcome.Anchor> anchors) {
        var options = new ArrayList<Option>();
        options.add(option("no", false, null, anchors));
        switch (kind) {
            case YES_NO -> options.add(option("yes", true, null, anchors));
            case ONE_OF, ANY_OF -> {
                options.add(option("one", true, null, anchors));
                options.add(option("two", true, null, anchors));
            }
            case NUMBER, SINCE -> {
                int low = 1 + random.nextInt(10);
                int high = low + 1 + random.nextInt(10);
                options.add(option("low", true, Option.Band.under(low), anchors));
                options.add(option("middle", true, Option.Band.between(low, high), anchors));
                options.add(option("high", !one(3), Option.Band.from(high), anchors));
            }
        }
        return options;
    }

    private Option option(String code, boolean concern, Option.@Nullable Band band, List<Outcome.Anchor> anchors) {
        var cells = new TreeMap<ModalityCode, Cell>();
        for (ModalityCode modality : MODALITIES) {
            if (concern ? !one(8) : one(12)) {
                cells.put(modality, cell(anchors));
            }
        }
        return new Option(OptionCode.of(code), words(code), concern, false, band, null, cells);
    }

    private Cell cell(List<Outcome.Anchor> anchors) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = one(4) ? 2 : 1; i > 0; i--) {
            outcomes.add(outcome(anchors));
        }
        return new Cell(outcomes);
    }

    private Outcome outcome(List<Outcome.Anchor> anchors) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> Outcome.PROCEED;
            case 2, 3 -> one(2) ? TestPolicies.change("m1") : TestPolicies.change("m2", "m3");
            case 4 -> new Outcome.Clearance(one(2) ? "doctor" : "midwife");
            case 5, 6 -> new Outcome.Defer(1 + random.nextInt(20), any(anchors));
            default -> Outcome.REFUSE;
        };
    }

    private CompoundRule compound(String code, List<Question> questions) {
        var all = new TreeSet<Choice>();
        while (all.size() < 2) {
            Question question = any(questions);
            all.add(new Choice(question.code(), any(question.options()).code()));
        }
        var cells = new TreeMap<ModalityCode, Cell>();
        cells.put(any(MODALITIES), cell(List.of(Outcome.Anchor.VISIT)));
        cells.put(any(MODALITIES), cell(List.of(Outcome.Anchor.VISIT)));
        return new CompoundRule(code, words(code), all, any(questions).code(), cells);
    }

    Answers answers(PolicyDocument policy, LocalDate day) {
        var answers = new ArrayList<Answer>();
        for (Question question : policy.questions()) {
            if (!one(4)) {
                answers.add(any(possible(question, day)));
            }
        }
        return Answers.of(answers);
    }

    /** An answer for each way to choose, and numbers and dates on both sides of every edge. */
    static List<Answer> possible(Question question, LocalDate day) {
        var possible = new ArrayList<Answer>();
        List<OptionCode> plain = question.plainOptions().stream().map(Option::code).toList();
        plain.forEach(option -> possible.add(Answer.chosen(question.code(), day, option)));
        if (question.kind() == Question.Kind.ANY_OF) {
            possible.add(Answer.chosen(question.code(), day, plain.get(1), plain.get(2)));
        }
        for (Option band : question.bands()) {
            int from = band.band().from() == null ? 0 : band.band().from();
            possible.add(inBand(question, from, day));
            if (band.band().below() != null) {
                possible.add(inBand(question, band.band().below() - 1, day));
            }
        }
        return possible;
    }

    private static Answer inBand(Question question, int value, LocalDate day) {
        if (question.takesNumber()) {
            return Answer.number(question.code(), day, value);
        }
        LocalDate date = switch (question.measure().unit()) {
            case DAYS, COUNT -> day.minusDays(value);
            case WEEKS -> day.minusWeeks(value);
            case MONTHS -> day.minusMonths(value);
        };
        return Answer.date(question.code(), day, date);
    }

    List<LetterOnFile> letters(PolicyDocument policy, LocalDate day) {
        var letters = new ArrayList<LetterOnFile>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = day.minusDays(random.nextInt(100) - 3L);
            var what = new TreeSet<ModalityCode>(List.of(any(MODALITIES), any(MODALITIES)));
            letters.add(new LetterOnFile(
                    "L" + i, any(policy.questions()).code(), what, from, from.plusDays(random.nextInt(100))));
        }
        return letters;
    }

    TreeSet<ModalityCode> parts() {
        return new TreeSet<>(List.of(any(MODALITIES), any(MODALITIES), any(MODALITIES)));
    }

    LocalDate day() {
        return LocalDate.of(2027, 1, 1).plusDays(random.nextInt(800));
    }

    JurisdictionCode place() {
        return JurisdictionCode.of(any(List.of(PLACES)));
    }
}
