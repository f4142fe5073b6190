package dev.stillwater.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeLeaveEvent;
import dev.stillwater.testing.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser waits for the answer of somebody who is asked whether to leave, and follows no link until it has one. */
class LeavingTest extends ViewTest {

    private final List<BeforeLeaveEvent> leavings = new ArrayList<>();

    @BeforeEach
    void a_page() {
        signInAsOffice();
        UI.getCurrent().navigate("treatments");
        UI.getCurrent().addBeforeLeaveListener(leavings::add);
    }

    @Test
    void who_stays_is_asked_again_by_the_next_link() {
        UI.getCurrent().addBeforeLeaveListener(event -> Leaving.ask(event, "Not saved yet", "It would be lost.", "Leave", () -> {}));

        UI.getCurrent().navigate("evidence");
        assertThat(leavings).singleElement().matches(BeforeLeaveEvent::isPostponed);
        press("Cancel");

        assertThat(leavings).singleElement().as("answered").matches(leaving -> !leaving.isPostponed());
        UI.getCurrent().navigate("evidence");
        press("Leave");
        assertThat(leavings).hasSize(2).last().matches(leaving -> !leaving.isPostponed());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("evidence");
    }

    @Test
    void a_form_that_is_kept_answers_too() {
        TextField name = new TextField("Name");
        FormDialog form = new FormDialog("A form", "Save it", () -> {}).with(name).askBeforeDiscarding(() -> true);
        form.open();
        roundTrip();

        UI.getCurrent().navigate("evidence");
        assertThat(leavings).singleElement().matches(BeforeLeaveEvent::isPostponed);
        press("Cancel");

        assertThat(form.isOpened()).isTrue();
        assertThat(leavings).singleElement().matches(leaving -> !leaving.isPostponed());
        UI.getCurrent().navigate("evidence");
        press("Discard");
        assertThat(form.isOpened()).isFalse();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("evidence");
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getLast()).click();
    }
}
