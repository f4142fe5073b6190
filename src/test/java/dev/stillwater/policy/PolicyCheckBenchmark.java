package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** The check of 200 questions by 20 modalities, with the comparison with another version. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class PolicyCheckBenchmark {

    static final List<ModalityCode> LIBRARY =
            IntStream.range(0, 20).mapToObj(i -> ModalityCode.of("M" + i)).toList();
    static final PolicyDocument LARGE = large();

    @Benchmark
    public List<Finding> two_hundred_questions_by_twenty_modalities() {
        return PolicyCheck.check(LARGE, LIBRARY, LARGE);
    }

    private static PolicyDocument large() {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < 200; i++) {
            Question question = TestPolicies.aYesNo("Q" + i, Cell.PROCEED);
            Option yes = question.options().getLast();
            for (ModalityCode modality : LIBRARY) {
                yes = yes.with(modality, Cell.of(TestPolicies.days(1 + i), TestPolicies.change("no-heat")));
            }
            questions.add(question.with(yes));
        }
        return TestPolicies.aPolicy(questions.toArray(Question[]::new));
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(PolicyCheckBenchmark.class.getSimpleName()).build()).run();
    }
}
