package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.policy.Answers;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.ZoneOffset;
import java.util.List;

/** What a guest answered, read later: only for a reason, which stands in the trail and in the guest's report. */
final class AnswersDialog {

    private AnswersDialog() {}

    static void ask(GuestScreening screening, ScreeningData data) {
        TextField reason = new TextField(Words.text("screening.answers.why"));
        reason.setHelperText(Words.text("screening.answers.why.help"));
        reason.setWidthFull();
        new FormDialog(Words.text("screening.answers.title"), Words.text("screening.answers.primary"),
                () -> show(screening.answers(data.id(), reason.getValue()), data, reason.getValue()))
                .with(new Paragraph(Words.text("screening.answers.text")), reason)
                .required("reason", reason)
                .open();
    }

    private static void show(Answers answers, ScreeningData data, String reason) {
        ReportWords words = new ReportWords(Words.locale(), ZoneOffset.UTC, List.of());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        answers.list().forEach(answer -> list.add(new ListItem(words.said(data.document(), answer))));
        Paragraph why = new Paragraph(Words.text("screening.answers.noted", reason.strip()));
        why.addClassNames("mute", "small");
        Dialog dialog = new Dialog(why, list);
        dialog.setHeaderTitle(Words.text("screening.answers.of", data.takenOn()));
        dialog.addClassName("form-dialog");
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()));
        dialog.open();
    }
}
