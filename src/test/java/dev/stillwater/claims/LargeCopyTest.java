package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copy of a size that nobody writes, and copy that is meant to hurt. */
class LargeCopyTest {

    private static final int MEGABYTE = 1_000_000;
    /** What others do on the machine costs this thread nothing. */
    private static final ThreadMXBean THIS_THREAD = ManagementFactory.getThreadMXBean();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static List<String> hostile() {
        return List.of(
                repeat("boosts immunity "),
                repeat("not "),
                repeat("massage boosts, immune, and "),
                repeat("a"),
                repeat("<"),
                repeat("<b "),
                repeat("[a](b "),
                repeat("]("),
                repeat("<!--"),
                repeat("**"),
                repeat("&amp"),
                repeat("| a "),
                repeat("# \n"),
                repeat("the body of the "),
                repeat("\u0301"),
                repeat("nothing boosts "));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_megabyte_costs_no_more_than_its_length(String text) {
        long begun = THIS_THREAD.getCurrentThreadCpuTime();

        Checking.english(text);

        assertThat(Duration.ofNanos(THIS_THREAD.getCurrentThreadCpuTime() - begun)).isLessThan(PATIENCE);
    }

    @Test
    void ten_thousand_lines_keep_their_positions() {
        String line = "Warm stones and slow strokes, nothing else.\n\n";
        String text = line.repeat(10_000) + "This massage boosts your immune system.";

        Finding found = Checking.english(text).findings().getLast();

        assertThat(text.substring(found.start(), found.end())).isEqualTo("boosts your immune system");
        assertThat(found.start()).isEqualTo(text.indexOf("boosts"));
    }

    private static String repeat(String piece) {
        return piece.repeat(MEGABYTE / piece.length());
    }
}
