package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.uikit.Words;
import java.util.Map;

/** A decision as it was recorded, under the version of the policy of that time. */
final class RecordedDecision {

    private RecordedDecision() {}

    static void open(GuestScreening screening, ScreeningId id, Map<ModalityCode, String> names) {
        ScreeningData data = screening.get(id);
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.text("screening.recorded.title", data.decision().day()));
        dialog.addClassName("form-dialog");
        dialog.add(of(data, names));
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    /** Who asked, when, by which version, and what was decided. */
    static Div of(ScreeningData data, Map<ModalityCode, String> names) {
        Paragraph about =
                new Paragraph(Words.text(
                        "screening.recorded.about",
                        PolicyWords.names(names, data.decision().modalities()),
                        data.takenBy(), data.takenOn(), data.policyNumber()));
        about.addClassNames("mute", "small");
        return new Div(about, new DecisionCard(data, names));
    }
}
