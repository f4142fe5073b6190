package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Small worlds for the tests of the rules. */
public final class TestPolicies {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final JurisdictionCode WASHINGTON = JurisdictionCode.of("US-WA");
    public static final ModalityCode SWEDISH = ModalityCode.of("SW");
    public static final ModalityCode LYMPHATIC = ModalityCode.of("MLD");
    public static final ModalityCode DEEP = ModalityCode.of("DT");
    public static final List<ModalityCode> LIBRARY = modalities("SW MLD DT HS PN SP AR RX");
    public static final PolicyDocument DEFAULT = PolicyJson.resource("/policy/default-policy.json");
    static final DecisionRules DEFAULT_RULES = DecisionRules.of(DEFAULT);

    private TestPolicies() {}

    public static List<ModalityCode> modalities(String codes) {
        return Arrays.stream(codes.split(" ")).map(ModalityCode::of).toList();
    }

    /** Answers in short: {@code S13@14} a date 14 days ago, {@code S22#12} a number, {@code S05:no} options. */
    public static Answers answers(String text) {
        var answers = new ArrayList<Answer>();
        for (String part : text.trim().split("\\s*\\+\\s*")) {
            if (!part.isBlank()) {
                answers.add(answer(part));
            }
        }
        return Answers.of(answers);
    }

    private static Answer answer(String part) {
        String[] split = part.split("[@#:]");
        QuestionCode code = QuestionCode.of(split[0]);
        return switch (part.charAt(split[0].length())) {
            case '@' -> Answer.date(code, DAY, DAY.minusDays(Integer.parseInt(split[1])));
            case '#' -> Answer.number(code, DAY, Integer.parseInt(split[1]));
            default -> new Answer(
                    code,
                    new TreeSet<>(Arrays.stream(split[1].split(",")).map(OptionCode::of).toList()),
                    null,
                    null,
                    DAY);
        };
    }

    public static Decision decide(String answers, String parts, LetterOnFile... letters) {
        return DEFAULT_RULES.decide(
                answers(answers), modalities(parts), DAY, List.of(letters), WASHINGTON);
    }

    public static LetterOnFile aLetter(String condition, String modalities, int fromDaysAgo, int days) {
        LocalDate from = DAY.minusDays(fromDaysAgo);
        return new LetterOnFile(
                condition + "/" + modalities,
                QuestionCode.of(condition),
                new TreeSet<>(modalities(modalities)),
                from,
                from.plusDays(days));
    }

    /** A policy of one's own, with the default's letters and modifications. */
    public static PolicyDocument aPolicy(Question... questions) {
        return new PolicyDocument(
                1, DEFAULT.modifications(), DEFAULT.letters(), List.of(), List.of(questions),
                List.of());
    }

    public static Question aYesNo(String code, Cell everywhere) {
        return aQuestion(
                code, Question.Kind.YES_NO, null, null, no(), anOption("yes", null, everywhere));
    }

    public static Question aQuestion(
            String code,
            Question.Kind kind,
            Question.@Nullable After after,
            Question.@Nullable Measure measure,
            Option... options) {
        return new Question(
                QuestionCode.of(code), Wording.of(code, code), null, kind, Validity.VISIT,
                Question.Moment.VISIT, null, after, null, new TreeSet<>(), measure,
                List.of(options), List.of());
    }

    public static Question.After after(String question, String... options) {
        return new Question.After(
                QuestionCode.of(question),
                new TreeSet<>(Arrays.stream(options).map(OptionCode::of).toList()));
    }

    public static Option no() {
        return new Option(
                OptionCode.of("no"), Wording.of("No", "No"), false, false, null, null,
                new TreeMap<>());
    }

    public static Option anOption(String code, Option.@Nullable Band band, Cell everywhere) {
        var cells = new TreeMap<ModalityCode, Cell>();
        LIBRARY.forEach(modality -> cells.put(modality, everywhere));
        return new Option(
                OptionCode.of(code), Wording.of(code, code), true, false, band, null, cells);
    }

    public static Outcome.Modify change(String... names) {
        return new Outcome.Modify(new TreeSet<>(Set.of(names)));
    }

    public static Outcome.Defer days(int days) {
        return new Outcome.Defer(days, Outcome.Anchor.VISIT);
    }

    public static CompoundRule aCompound(String code, ModalityCode modality, Cell cell, Choice... all) {
        var cells = new TreeMap<ModalityCode, Cell>();
        cells.put(modality, cell);
        return new CompoundRule(
                code, Wording.of(code, code), new TreeSet<>(Set.of(all)), all[0].question(), cells);
    }

    /** The default policy with one option changed. */
    public static PolicyDocument defaultWith(
            String question, String option, java.util.function.UnaryOperator<Option> change) {
        Question found = DEFAULT.question(QuestionCode.of(question)).orElseThrow();
        Option old = found.option(OptionCode.of(option)).orElseThrow();
        return DEFAULT.with(found.with(change.apply(old)));
    }

    public static PolicyDocument defaultAnd(Question... more) {
        var questions = new ArrayList<>(DEFAULT.questions());
        questions.addAll(List.of(more));
        return DEFAULT.withQuestions(questions);
    }

    public static Decision replay(PolicyDocument policy, Answers answers, Decision made) {
        return DecisionRules.of(policy).replay(answers, made);
    }
}
