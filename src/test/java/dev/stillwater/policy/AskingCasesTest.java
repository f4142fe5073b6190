package dev.stillwater.policy;

import static dev.stillwater.policy.DecisionCases.PLACE;
import static dev.stillwater.policy.DecisionCases.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the default policy asks, against cases that were worked out by hand from its sources. */
class AskingCasesTest {

    private static final PolicyEdition POLICY = DecisionCases.edition(TestPolicies.DEFAULT);

    static Stream<DecisionCases.Line> cases() {
        return DecisionCases.table("asking.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void asksWhatTheSourcesSay(DecisionCases.Line line) {
        QuestionPlan plan =
                POLICY.plan(
                        DecisionCases.parts(line.get(2)), VISIT, PLACE, said(line.get(0)),
                        said(line.get(1)));
        Set<String> open =
                plan.open().stream().map(question -> question.code().value()).collect(Collectors.toSet());

        assertThat(open).containsAll(marked(line, '+'));
        assertThat(open).noneMatch(marked(line, '-')::contains);
    }

    private static Set<String> marked(DecisionCases.Line line, char mark) {
        return DecisionCases.words(line.get(3))
                .filter(word -> word.charAt(0) == mark)
                .map(word -> word.substring(1))
                .collect(Collectors.toSet());
    }

    /** What was said on several days, oldest first. */
    private static Answers said(String text) {
        Answers all = Answers.NONE;
        if (text.equals("-")) {
            return all;
        }
        for (String visit : text.split("; ")) {
            String[] dayAndWords = visit.split(" ", 2);
            LocalDate day = DecisionCases.day(dayAndWords[0]);
            all = all.with(Answers.of(DecisionCases.words(dayAndWords[1])
                    .map(word -> DecisionCases.answer(word, VISIT, day))
                    .toList()));
        }
        return all;
    }
}
