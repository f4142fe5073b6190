package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Full decisions, reasons included, by the default policy for a combination of three, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DecisionBenchmark {

    private final List<ModalityCode> parts = TestPolicies.modalities("MLD SW AR");
    /** One who is well, and three with two, three and five concerns; everybody answers every question. */
    private final List<Answers> guests = List.of(said(0), said(2), said(3), said(5));
    private int next;

    @Benchmark
    public Decision a_combination_of_three() {
        next = next + 1 & 3;
        return TestPolicies.DEFAULT_RULES.decide(
                guests.get(next), parts, TestPolicies.DAY, List.of(), TestPolicies.WASHINGTON);
    }

    private static Answers said(int concerns) {
        var answers = new ArrayList<Answer>();
        TestPolicies.DEFAULT.questions().stream()
                .filter(question -> question.after() == null && question.harmless().isPresent())
                .forEach(question -> answers.add(Answer.chosen(
                        question.code(), TestPolicies.DAY, question.harmless().orElseThrow().code())));
        for (int i = 0; i < concerns; i++) {
            int at = 3 + 4 * i;
            Question question = TestPolicies.DEFAULT.question(answers.get(at).question()).orElseThrow();
            question.plainOptions().stream().filter(Option::concern).findFirst().ifPresent(option ->
                    answers.set(at, Answer.chosen(question.code(), TestPolicies.DAY, option.code())));
        }
        return Answers.of(answers);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(DecisionBenchmark.class.getSimpleName()).build()).run();
    }
}
