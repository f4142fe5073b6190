package dev.stillwater.journeys;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures with the clock and the data of the tests, so that they come out the same every time:
 * {@code mvn test -Dtest=ScreenshotsRun -Dstillwater.screens=target/pictures}; {@code
 * -Dstillwater.screens.of=network,search} takes only those.
 */
@EnabledIfSystemProperty(named = "stillwater.screens", matches = ".+", disabledReason = "only on request")
class ScreenshotsRun extends Journey {

    @Test
    void pictures_of_every_view() {
        String names = System.getProperty("stillwater.screens.of", "");
        Screenshots.take(
                "http://localhost:" + port, Path.of(System.getProperty("stillwater.screens")),
                names.isBlank() ? List.of() : List.of(names.split(",")));
    }
}
