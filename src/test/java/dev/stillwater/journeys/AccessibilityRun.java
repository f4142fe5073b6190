package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs of size and colour scheme that {@link AccessibilityTest} leaves out: {@code mvn test -Dtest=AccessibilityRun}. */
class AccessibilityRun extends LookingAtAll {

    @ParameterizedTest
    @CsvSource({"DESK, LIGHT", "PHONE, DARK"})
    @Timeout(value = 12, unit = TimeUnit.MINUTES)
    void axe_finds_nothing_grave(Screen screen, ColorScheme scheme) {
        assertThat(findings(screen, scheme)).isEmpty();
    }
}
