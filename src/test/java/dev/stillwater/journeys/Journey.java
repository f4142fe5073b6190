package dev.stillwater.journeys;

import com.microsoft.playwright.options.ColorScheme;
import dev.stillwater.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A way through the portal in a real browser. A test that fails leaves a picture of every open
 * screen, and what it holds, in {@code target/screens}; one that passes although a screen met a script or server error
 * fails.
 */
@BrowserTest
abstract class Journey {

    @LocalServerPort int port;
    Chain chain;

    private final List<Person> people = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictures = context -> {
        if (context.getExecutionException().isPresent()) {
            photograph(context);
        }
    };

    @Autowired
    void findChain(AutowireCapableBeanFactory beans) {
        chain = beans.createBean(Chain.class);
    }

    Person at(Screen screen, ColorScheme scheme) {
        Person person = new Person("http://localhost:" + port, screen, scheme);
        people.add(person);
        return person;
    }

    /** Somebody at a desk, signed in. */
    Person signedIn(String username) {
        return at(Screen.DESK, ColorScheme.LIGHT).signIn(username);
    }

    /** Somebody with a phone, signed in. */
    Person onPhone(String username) {
        return at(Screen.PHONE, ColorScheme.LIGHT).signIn(username);
    }

    @AfterEach
    void everybodyLeaves() {
        List<String> troubles = people.stream().flatMap(person -> person.troubles().stream()).toList();
        people.forEach(Person::close);
        people.clear();
        Assertions.assertThat(troubles).as("what went wrong behind the screens").isEmpty();
    }

    private void photograph(ExtensionContext context) {
        String name = getClass().getSimpleName() + "-" + context.getRequiredTestMethod().getName()
                + (TestDatabase.isMySql() ? "-mysql" : "");
        for (int i = 0; i < people.size(); i++) {
            people.get(i).shoot(Path.of("target", "screens", name + "-" + i + ".png"));
            people.get(i).write(Path.of("target", "screens", name + "-" + i + ".html"));
        }
    }
}
