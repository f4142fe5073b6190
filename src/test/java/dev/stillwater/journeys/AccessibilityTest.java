package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No view and no dialog has a finding of axe that keeps somebody from using it. Every size and every
 * colour scheme is looked at once, for the pages are the same on every database; the other pairs of
 * them by {@link AccessibilityRun}.
 */
@Tag("pages")
class AccessibilityTest extends LookingAtAll {

    @ParameterizedTest
    @CsvSource({"DESK, DARK", "PHONE, LIGHT"})
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void axe_finds_nothing_grave(Screen screen, ColorScheme scheme) {
        assertThat(findings(screen, scheme)).isEmpty();
    }
}
