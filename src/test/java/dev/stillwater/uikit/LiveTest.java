package dev.stillwater.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Screens that are told of changes. */
class LiveTest extends ViewTest {

    @Autowired As as;

    @Test
    void whatever_thread_comes_to_a_screen_acts_as_the_person_there() throws Exception {
        signInAsOffice();
        UI screen = UI.getCurrent();
        CompletableFuture<String> there = new CompletableFuture<>();

        Thread.ofPlatform().start(() -> screen.access(() -> there.complete(person())));
        VaadinSession.getCurrent().unlock();
        try {
            assertThat(there.get(20, TimeUnit.SECONDS)).isEqualTo(As.anOffice().getUsername());
        } finally {
            screen.getSession().lock();
        }
    }

    @Test
    void somebody_else_acts_as_himself_while_a_screen_is_open() {
        signInAsOffice();

        assertThat(as.administrator(LiveTest::person)).isEqualTo(As.anAdministrator().getUsername());
        assertThat(person()).isEqualTo(As.anOffice().getUsername());
    }

    private static String person() {
        return SecurityContextHolder.getContext().getAuthentication().getName();
    }
}
