package dev.stillwater.claims;

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

/** How long a page of a thousand words takes against the full pack; half of its sentences claim something. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class ClaimCheckerBenchmark {

    private static final int WORDS = 1000;

    private final ClaimChecker checker = new ClaimChecker(ClaimRulePack.standard());
    private final Copy page = Copy.of("en", CopyField.FULL_TEXT, text());

    @Benchmark
    public ClaimReport a_thousand_words() {
        return checker.check(page);
    }

    private static String text() {
        List<String> sentences = Labelled.corpus().stream()
                .filter(one -> one.language().equals("en") && one.field() == CopyField.FULL_TEXT)
                .map(Labelled::text).filter(text -> text.indexOf('\n') < 0).toList();
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String next = sentences.get(i * 7 % sentences.size());
            text.append(next).append(i % 6 == 5 ? "\n\n" : " ");
            words += next.split("\\s+").length;
        }
        return text.toString();
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(ClaimCheckerBenchmark.class.getSimpleName()).build()).run();
    }
}
