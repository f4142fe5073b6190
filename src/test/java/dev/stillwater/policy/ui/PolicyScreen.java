package dev.stillwater.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.testing.As;
import dev.stillwater.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy's screen, with no draft begun yet, and what a person does on it. */
abstract class PolicyScreen extends ViewTest {

    static final ModalityCode SWEDISH = ModalityCode.of("SW");

    @Autowired PolicyEditing editing;
    @Autowired PolicyReading reading;
    @Autowired As as;

    @BeforeEach
    void no_draft() {
        as.office(reading::draft).ifPresent(draft -> as.office(() -> {
            editing.discard(draft.id(), draft.version());
            return true;
        }));
    }

    void openDraft() {
        signInAsOffice();
        navigate(PolicyView.class);
        test(button("Begin a draft")).click();
    }

    void edit(String question) {
        PolicyMatrix matrix = $(PolicyMatrix.class).single();
        MatrixRow row =
                matrix.rows().stream()
                        .filter(each -> each.question().code().value().equals(question))
                        .filter(each -> each.option() != null)
                        .findFirst()
                        .orElseThrow();
        matrix.editCell(row, SWEDISH);
    }

    @SuppressWarnings("unchecked")
    CheckboxGroup<Headline> kinds() {
        return $(CheckboxGroup.class).withLabel("Outcome").single();
    }

    Button button(String text) {
        return $(Button.class).withText(text).single();
    }
}
