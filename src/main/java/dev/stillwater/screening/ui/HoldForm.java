package dev.stillwater.screening.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.HoldReason;
import dev.stillwater.screening.NewHold;
import dev.stillwater.screening.ScreeningHolds;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;

/** The form by which staff is stricter than a decision. */
final class HoldForm {

    private HoldForm() {}

    static void open(ScreeningHolds holds, ScreeningId screening, Runnable then) {
        RadioButtonGroup<Headline> to = new RadioButtonGroup<>(Words.text("screening.hold.to"));
        to.setItems(Headline.NOT_BEFORE, Headline.REFUSED);
        to.setItemLabelGenerator(each -> Words.of("screening.hold.to", each));
        DateField until = new DateField(Words.text("screening.hold.until.label"));
        until.setVisible(false);
        to.addValueChangeListener(change -> until.setVisible(change.getValue() == Headline.NOT_BEFORE));
        Select<HoldReason> reason = new Select<>();
        reason.setLabel(Words.text("screening.hold.reason"));
        reason.setItems(HoldReason.values());
        reason.setItemLabelGenerator(each -> Words.of("screening.hold.reason", each));
        reason.setWidthFull();
        TextField note = new TextField(Words.text("screening.hold.note"));
        note.setHelperText(Words.text("screening.hold.note.help"));
        note.setWidthFull();
        new FormDialog(Words.text("screening.hold.title"), Words.text("screening.hold.primary"), () -> {
            Headline chosen = Fields.required(to, "to");
            holds.tighten(screening, new NewHold(
                    chosen, chosen == Headline.NOT_BEFORE ? until.required("until") : null,
                    Fields.required(reason, "reason"), note.getValue()));
            Notices.done(Words.text("screening.hold.done"));
            then.run();
        })
                .with(new Paragraph(Words.text("screening.hold.text")), to, until, reason, note)
                .field("to", to)
                .field("until", until)
                .field("reason", reason)
                .field("note", note)
                .open();
    }
}
