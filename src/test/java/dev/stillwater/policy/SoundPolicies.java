package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Policies at random in which nothing is wrong: every answer speaks, nothing is covered by something else. */
final class SoundPolicies {

    static final List<ModalityCode> MODALITIES = RandomPolicies.MODALITIES;

    private final Random random;
    private final TreeMap<String, Wording> modifications = new TreeMap<>();
    private final List<Question> questions = new ArrayList<>();
    /** Those that open nothing and stand in no rule: only there may an answer refuse or wait. */
    private final Set<QuestionCode> alone = new HashSet<>();

    private SoundPolicies(long seed) {
        random = new Random(seed);
    }

    static PolicyDocument policy(long seed) {
        return new SoundPolicies(seed).document();
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private PolicyDocument document() {
        int count = 4 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            questions.add(question(i));
        }
        var letters = new TreeMap<String, PolicyDocument.LetterKind>();
        letters.put("doctor", new PolicyDocument.LetterKind(words("doctor"), 30));
        var rules = new ArrayList<CompoundRule>();
        for (int i = 0; i < 2; i++) {
            rule("R" + i, rules);
        }
        return new PolicyDocument(1, modifications, letters, List.of(season()), questions, rules);
    }

    private Season season() {
        var places = new TreeSet<JurisdictionCode>();
        if (one(2)) {
            places.add(JurisdictionCode.of("US"));
        }
        return new Season("cold", words("cold"), List.of(new Season.Dates(
                MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)),
                MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)), places)));
    }

    private Question question(int i) {
        Question.Kind kind = any(List.of(Question.Kind.values()));
        List<Question> openers = questions.stream().filter(each -> !alone.contains(each.code())).toList();
        Question opener = i > 1 && !openers.isEmpty() && one(3) ? any(openers) : null;
        var code = QuestionCode.of("Q" + i);
        if (i > 1 && opener == null && one(3)) {
            alone.add(code);
        }
        var limited = new TreeSet<ModalityCode>();
        if (opener != null) {
            limited.addAll(opener.modalities());
        } else if (one(4)) {
            limited.add(any(MODALITIES));
            limited.add(any(MODALITIES));
        }
        Question.After after = opener == null
                ? null
                : new Question.After(opener.code(), new TreeSet<>(Set.of(any(
                        opener.options().stream().filter(Option::concern).toList()).code())));
        return new Question(
                code, words("question " + i), one(4) ? words("detail") : null, kind, Validity.VISIT,
                Question.Moment.VISIT, null, after, i == 0 || one(5) ? "cold" : null, limited, measure(kind),
                options(code, kind, limited), List.of());
    }

    private static Question.@Nullable Measure measure(Question.Kind kind) {
        return switch (kind) {
            case NUMBER -> new Question.Measure(Question.Measure.Unit.COUNT, 0, 45);
            case SINCE -> new Question.Measure(Question.Measure.Unit.DAYS, 0, null);
            default -> null;
        };
    }

    private List<Option> options(QuestionCode code, Question.Kind kind, Set<ModalityCode> limited) {
        var options = new ArrayList<Option>();
        options.add(new Option(OptionCode.of("no"), words("no"), false, false, null, null, new TreeMap<>()));
        switch (kind) {
            case YES_NO -> options.add(option(code, "yes", null, limited));
            case ONE_OF, ANY_OF -> {
                options.add(option(code, "one", null, limited));
                options.add(option(code, "two", null, limited));
            }
            case NUMBER, SINCE -> {
                options.add(option(code, "low", Option.Band.under(5), limited));
                options.add(option(code, "middle", Option.Band.between(5, 20), limited));
                options.add(option(code, "high", Option.Band.from(20), limited));
            }
        }
        return options;
    }

    private Option option(QuestionCode code, String name, Option.@Nullable Band band, Set<ModalityCode> limited) {
        var cells = new TreeMap<ModalityCode, Cell>();
        String change = (code + "-" + name).toLowerCase(java.util.Locale.ROOT);
        modifications.put(change, words(change));
        for (ModalityCode modality : new TreeSet<>(limited.isEmpty() ? MODALITIES : limited)) {
            cells.put(modality, cells.isEmpty() ? Cell.of(TestPolicies.change(change)) : cell(code, change));
        }
        return new Option(OptionCode.of(name), words(name), true, false, band, one(4) ? words("advice") : null, cells);
    }

    private Cell cell(QuestionCode code, String change) {
        return switch (random.nextInt(alone.contains(code) ? 6 : 4)) {
            case 0 -> Cell.PROCEED;
            case 1 -> Cell.of(new Outcome.Clearance("doctor"));
            case 2 -> Cell.of(new Outcome.Clearance("doctor"), TestPolicies.change(change));
            case 3 -> Cell.of(TestPolicies.change(change));
            case 4 -> Cell.of(TestPolicies.days(1 + random.nextInt(30)));
            default -> Cell.of(Outcome.REFUSE);
        };
    }

    /** Two answers to two questions that stand on their own, for a modality that both are asked for. */
    private void rule(String code, List<CompoundRule> rules) {
        List<Question> roots = questions.stream()
                .filter(each -> each.after() == null && !alone.contains(each.code()))
                .toList();
        if (roots.size() < 2) {
            return;
        }
        Question one = any(roots);
        Question other = any(roots);
        List<ModalityCode> both =
                MODALITIES.stream().filter(each -> one.concerns(each) && other.concerns(each)).toList();
        var all = new TreeSet<>(List.of(concern(one), concern(other)));
        boolean known = rules.stream().anyMatch(rule -> rule.all().equals(all));
        if (one.code().equals(other.code()) || both.isEmpty() || known) {
            return;
        }
        modifications.put(code.toLowerCase(java.util.Locale.ROOT), words(code));
        var cells = new TreeMap<ModalityCode, Cell>();
        cells.put(any(both), Cell.of(TestPolicies.change(code.toLowerCase(java.util.Locale.ROOT))));
        rules.add(new CompoundRule(code, words(code), all, one.code(), cells));
    }

    private Choice concern(Question question) {
        return new Choice(
                question.code(), any(question.options().stream().filter(Option::concern).toList()).code());
    }

    private static Wording words(String text) {
        return Wording.of(text, text);
    }
}
