package dev.stillwater.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.Why;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.SignOff;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.WallTimeField;
import dev.stillwater.uikit.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A clinician's word noted, and a draft published at once or at an instant. */
final class PublishingDialogs {

    private final PolicyPublishing publishing;
    private final Runnable changed;

    /** @param changed is told once something was stored */
    PublishingDialogs(PolicyPublishing publishing, Runnable changed) {
        this.publishing = publishing;
        this.changed = changed;
    }

    void sign(PolicyVersion draft) {
        TextField clinician = new TextField(Words.text("screening.sign.clinician"));
        TextField registration = new TextField(Words.text("screening.sign.registration"));
        DateField on = new DateField(Words.text("screening.sign.date"));
        TextArea note = new TextArea(Words.text("screening.sign.note"));
        note.setWidthFull();
        Div who = new Div(clinician, registration);
        who.addClassName("form-columns");
        Paragraph about = new Paragraph(Words.text("screening.sign.about"));
        about.addClassNames("mute", "small");
        new FormDialog(
                        Words.text("screening.sign.title", draft.number()),
                        Words.text("screening.sign.save"),
                        () -> {
                            publishing.sign(
                                    draft.id(), draft.version(),
                                    new NewSignOff(
                                            clinician.getValue(), registration.getValue(), on.required("on"),
                                            note.getValue()));
                            Notices.done(Words.text("screening.sign.done", draft.number()));
                            changed.run();
                        })
                .with(about, who, on, note)
                .required("clinician", clinician)
                .required("registration", registration)
                .required("on", on)
                .field("note", note)
                .newerAt("policy")
                .open();
    }

    /**
     * @param changes what differs from the version in force, in a sentence
     * @param looser what allows more than before, one by one, and the yes to it
     */
    void publish(PolicyVersion draft, String changes, LooserAgreement looser) {
        List<Why> obstacles = publishing.obstacles(draft.id(), draft.version());
        ZoneId zone = zone();
        RadioButtonGroup<Boolean> when = new RadioButtonGroup<>(Words.text("screening.publish.when"));
        when.setItems(false, true);
        when.setItemLabelGenerator(later ->
                Words.text(later ? "screening.publish.later" : "screening.publish.now"));
        when.setValue(false);
        DateField on = new DateField(Words.text("screening.publish.instant"));
        WallTimeField at = new WallTimeField(Words.text("screening.publish.time"), zone);
        on.setRequiredIndicatorVisible(true);
        on.addValueChangeListener(change -> at.on(change.getValue()));
        at.field().setHelperText(Words.text("screening.publish.zone", zone.getId()));
        Div moment = new Div(on, at.component());
        moment.addClassName("form-columns");
        moment.setVisible(false);
        Paragraph about = new Paragraph(Words.text("screening.publish.text", draft.number()) + " " + changes);
        when.addValueChangeListener(change -> {
            moment.setVisible(change.getValue());
            String key = change.getValue() ? "screening.publish.textLater" : "screening.publish.text";
            about.setText(Words.text(key, draft.number()) + " " + changes);
        });
        FormDialog dialog = new FormDialog(
                Words.text("screening.publish.title", draft.number()), Words.text("screening.policy.publish"),
                () -> {
                    if (when.getValue()) {
                        later(draft, at.required(on.required("at"), "time"), zone, looser.agreed());
                    } else {
                        publishing.publish(draft.id(), draft.version(), looser.agreed());
                        Notices.done(Words.text("screening.publish.done", draft.number()));
                    }
                    changed.run();
                });
        if (!obstacles.isEmpty()) {
            dialog.with(new PublishObstacles(obstacles, () -> {
                dialog.close();
                sign(draft);
            }, dialog::close));
            dialog.primary().setVisible(false);
        } else {
            dialog.with(about, new Paragraph(signed(draft)), when, moment, looser)
                    .field("looser", looser.yes()).field("at", on).field("time", at.field()).newerAt("policy");
        }
        dialog.open();
    }

    private void later(PolicyVersion draft, Instant at, ZoneId zone, int agreed) {
        publishing.publishAt(draft.id(), draft.version(), at, agreed);
        Notices.done(Words.text("screening.publish.scheduled", draft.number(), Words.dateTime(at, zone)));
    }

    private String signed(PolicyVersion draft) {
        return publishing.signOffs(draft.id()).stream()
                .filter(SignOff::current)
                .findFirst()
                .map(PublishingDialogs::words)
                .orElseGet(() -> Words.text("screening.sign.none"));
    }

    static String words(SignOff signOff) {
        return Words.text("screening.sign.by", signOff.clinician(), signOff.registration(), signOff.on());
    }

    /** Where the person at the screen is, as the browser says. */
    static ZoneId zone() {
        ExtendedClientDetails details = UI.getCurrent().getPage().getExtendedClientDetails();
        try {
            return details == null || details.getTimeZoneId() == null
                    ? ZoneOffset.UTC
                    : ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
