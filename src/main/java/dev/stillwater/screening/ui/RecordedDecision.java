package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.uikit.Live;
import dev.stillwater.uikit.Words;
import java.util.Map;
import java.util.Set;

/** A recorded decision, under the version of the policy of that time, and what holds of it now. */
final class RecordedDecision {

    private RecordedDecision() {}

    /** Follows what others change about the guest while it is open. */
    static void open(GuestScreening screening, ScreeningId id, Map<ModalityCode, String> names, Broadcaster broadcaster) {
        ScreeningData data = screening.get(id);
        Dialog dialog = new Dialog();
        Div body = new Div(of(data, names));
        Live.listen(dialog, broadcaster, Set.of(GuestScreening.TOPIC), change -> {
            if (data.guest().value().equals(change.subject())) {
                body.removeAll();
                body.add(of(screening.get(id), names));
            }
        });
        dialog.setHeaderTitle(Words.text("screening.recorded.title", data.decision().day()));
        dialog.addClassName("form-dialog");
        dialog.add(body);
        if (data.answersKept()) {
            dialog.getFooter().add(new Button(
                    Words.text("screening.answers.read"), click -> AnswersDialog.ask(screening, data)));
        }
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
        dialog.open();
    }

    /** Who asked, when, by which version, and what was decided. */
    static Div of(ScreeningData data, Map<ModalityCode, String> names) {
        Paragraph about =
                new Paragraph(Words.text(
                        data.byGuest() ? "screening.recorded.byGuest" : "screening.recorded.about",
                        PolicyWords.names(names, data.decision().modalities()),
                        data.takenBy(), data.takenOn(), data.policyNumber()));
        about.addClassNames("mute", "small");
        Paragraph reasons = new Paragraph(Words.text(data.answersKept() ? "screening.recorded.reasons" : "screening.recorded.noAnswers"));
        reasons.addClassNames("mute", "small");
        return new Div(about, new DecisionCard(data, names), reasons);
    }
}
