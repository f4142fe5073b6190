package dev.stillwater.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import dev.stillwater.testing.ViewTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every screen has around its page. */
class FrameTest extends ViewTest {

    @Test
    void a_screen_begins_with_the_way_to_its_page_in_the_persons_language() {
        signInAsOffice();
        navigate("treatments", Component.class);
        assertThat(way().getText()).isEqualTo("Skip to the page");

        UI.getCurrent().setLocale(Locale.of("es"));

        assertThat(way().getText()).isEqualTo("Ir a la página");
    }

    @Test
    void the_page_beside_the_frame_is_the_one_main_landmark() {
        signInAsOffice();
        for (String address : new String[] {"treatments", "evidence", "treatments", "no-such-address"}) {
            navigate(address, Component.class);

            assertThat(landmarks(UI.getCurrent())).as(address).isEqualTo(1);
        }
    }

    @Test
    void a_screen_speaks_of_its_connection_in_the_persons_language() {
        signInAsOffice();
        navigate("treatments", Component.class);
        UI.getCurrent().setLocale(Locale.of("es"));
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();

        ConnectionWords.tell(UI.getCurrent());

        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations())
                .anyMatch(one -> one.getInvocation().getParameters().contains("Conectado"));
    }

    private static SkipLink way() {
        return UI.getCurrent().getChildren().filter(SkipLink.class::isInstance).map(SkipLink.class::cast).findFirst().orElseThrow();
    }

    private static long landmarks(Component root) {
        return everything(root).filter(one -> one instanceof Main || "main".equals(one.getElement().getAttribute("role"))).count();
    }

    private static Stream<Component> everything(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FrameTest::everything));
    }
}
