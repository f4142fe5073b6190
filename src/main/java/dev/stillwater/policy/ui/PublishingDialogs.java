package dev.stillwater.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.NewSignOff;
import dev.stillwater.policy.PolicyPublishing;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.SignOff;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

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

    /** @param changes what differs from the version in force, in a sentence */
    void publish(PolicyVersion draft, String changes) {
        ZoneId zone = zone();
        RadioButtonGroup<Boolean> when = new RadioButtonGroup<>(Words.text("screening.publish.when"));
        when.setItems(false, true);
        when.setItemLabelGenerator(later ->
                Words.text(later ? "screening.publish.later" : "screening.publish.now"));
        when.setValue(false);
        DateTimePicker at = new DateTimePicker(Words.text("screening.publish.instant"));
        at.setHelperText(Words.text("screening.publish.zone", zone.getId()));
        at.setLocale(Words.locale());
        at.setVisible(false);
        when.addValueChangeListener(change -> at.setVisible(change.getValue()));
        new FormDialog(
                        Words.text("screening.publish.title", draft.number()),
                        Words.text("screening.policy.publish"),
                        () -> {
                            if (when.getValue()) {
                                later(draft, instant(at, zone), zone);
                            } else {
                                publishing.publish(draft.id(), draft.version());
                                Notices.done(Words.text("screening.publish.done", draft.number()));
                            }
                            changed.run();
                        })
                .with(
                        new Paragraph(Words.text("screening.publish.text", draft.number()) + " " + changes),
                        new Paragraph(signed(draft)), when, at)
                .field("at", at)
                .newerAt("policy")
                .open();
    }

    private void later(PolicyVersion draft, Instant at, ZoneId zone) {
        publishing.publishAt(draft.id(), draft.version(), at);
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

    private static Instant instant(DateTimePicker field, ZoneId zone) {
        LocalDateTime at = field.getValue();
        if (at == null) {
            throw Refusal.at("at", "screening.publish.at");
        }
        return at.atZone(zone).toInstant();
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
