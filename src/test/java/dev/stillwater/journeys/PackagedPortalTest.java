package dev.stillwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A portal that was just packaged, started on an empty database and not set up yet, at the address
 * {@code STILLWATER_TEST_PORTAL}. Not part of the usual run, which has no package to try.
 */
@Tag("packaged")
class PackagedPortalTest {

    private static final String PASSWORD = "a-long-enough-word";

    private final Person somebody = new Person(
            variable("STILLWATER_TEST_PORTAL").replaceFirst("/$", ""), Screen.DESK, ColorScheme.LIGHT);

    @Test
    void is_set_up_by_who_knows_the_code_and_by_nobody_else() {
        somebody.open("").sees("Set up Stillwater").seesNo("Demonstration accounts");
        somebody.type("Setup code", "not the code")
                .type("User name", "first.admin")
                .type("Name", "First Administrator")
                .type("New password", PASSWORD)
                .type("New password again", PASSWORD)
                .press("Make administrator")
                .sees("This is not the setup code");

        somebody.type("Setup code", variable("STILLWATER_TEST_SETUP_CODE")).press("Make administrator");
        somebody.sees("Sign in").seesNo("Demonstration accounts");

        somebody.signIn("first.admin", PASSWORD).choose("Accounts").sees("First Administrator");
        somebody.open("first-run").seesNo("Set up Stillwater");
        assertThat(somebody.troubles()).isEmpty();
    }

    @AfterEach
    void leave() {
        somebody.close();
    }

    private static String variable(String name) {
        return Objects.requireNonNull(System.getenv(name), name + " is not set");
    }
}
