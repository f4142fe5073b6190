package dev.stillwater.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a guest is asked now.
 *
 * @param questions what this guest is asked this time, answered just now or not, in order; a
 *     follow-up stands right behind the question that opened it
 * @param open those of them that still want an answer
 * @param answers the answers that count: just given, or earlier and still good; for these questions
 *     and this treatment only
 */
public record QuestionPlan(List<Question> questions, List<Question> open, Answers answers) {

    public QuestionPlan {
        questions = List.copyOf(questions);
        open = List.copyOf(open);
    }

    /** Whether enough is known to decide. */
    public boolean complete() {
        return open.isEmpty();
    }

    /** The questions that count by an answer from an earlier day. */
    public Set<QuestionCode> known() {
        Set<QuestionCode> asked =
                questions.stream().map(Question::code).collect(Collectors.toSet());
        return answers.list().stream()
                .map(Answer::question)
                .filter(code -> !asked.contains(code))
                .collect(Collectors.toUnmodifiableSet());
    }
}
