package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that must come together for a compound rule to hold: its own, and those by which its
 * questions are asked at all.
 */
final class RuleAnswers {

    private final PolicyShape shape;
    /** For each question the options that are still possible, or all that are needed where several can be chosen. */
    private final Map<QuestionCode, List<Option>> left = new LinkedHashMap<>();
    private boolean possible = true;

    private RuleAnswers(PolicyShape shape) {
        this.shape = shape;
    }

    /** One option for each question, several where several are needed; empty when they exclude each other. */
    static Optional<Map<QuestionCode, List<Option>>> of(PolicyShape shape, CompoundRule rule) {
        var answers = new RuleAnswers(shape);
        rule.all().forEach(answers::need);
        if (rule.all().isEmpty() || !answers.possible) {
            return Optional.empty();
        }
        var chosen = new LinkedHashMap<QuestionCode, List<Option>>();
        answers.left.forEach((code, options) ->
                chosen.put(code, answers.takesSeveral(code) ? options : options.subList(0, 1)));
        return Optional.of(chosen);
    }

    private void need(Choice choice) {
        Question question = shape.question(choice.question()).orElse(null);
        Option option = question == null ? null : question.option(choice.option()).orElse(null);
        if (question == null || option == null || shape.line(question).isEmpty()) {
            possible = false;
            return;
        }
        for (Question step : shape.line(question).reversed()) {
            if (step.after() != null) {
                restrict(shape.question(step.after().question()).orElse(null), shape.openers(step));
            }
        }
        restrict(question, List.of(option));
    }

    private void restrict(@Nullable Question question, List<Option> wanted) {
        if (question == null) {
            possible = false;
            return;
        }
        List<Option> possibleOnes =
                wanted.stream().filter(option -> BandCheck.canBeChosen(question, option)).toList();
        List<Option> before = left.get(question.code());
        List<Option> after = new ArrayList<>(possibleOnes);
        if (before != null && question.kind() == Question.Kind.ANY_OF) {
            after = joined(before, possibleOnes);
        } else if (before != null) {
            after.retainAll(before);
        } else if (question.kind() == Question.Kind.ANY_OF) {
            after = joined(List.of(), possibleOnes);
        }
        possible &= !possibleOnes.isEmpty() && !after.isEmpty();
        left.put(question.code(), after);
    }

    /** Those chosen already, and one of the wanted where none of them is among these. */
    private static List<Option> joined(List<Option> chosen, List<Option> wanted) {
        var joined = new ArrayList<>(chosen);
        if (wanted.stream().noneMatch(chosen::contains)) {
            wanted.stream().findFirst().ifPresent(joined::add);
        }
        return joined;
    }

    private boolean takesSeveral(QuestionCode code) {
        return shape.question(code).filter(each -> each.kind() == Question.Kind.ANY_OF).isPresent();
    }
}
