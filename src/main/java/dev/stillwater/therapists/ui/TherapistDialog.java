package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.ui.LocationBox;
import dev.stillwater.locations.ui.LocationChoice;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistData;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds a therapist with a first assignment, or changes a therapist's own facts. */
final class TherapistDialog {

    private final TextField name = new TextField(Words.text("therapists.name"));
    private final EmailField email = new EmailField(Words.text("therapists.email"));
    private final TextField phone = new TextField(Words.text("therapists.phone"));

    private TherapistDialog() {
        email.setManualValidation(true);
    }

    /** @param wanted the location that is chosen at first */
    static void add(
            LocationBox location, @Nullable LocationChoice wanted, LocalDate today, TherapistFiles files,
            Consumer<TherapistData> then) {
        TherapistDialog form = new TherapistDialog();
        location.setLabel(Words.text("therapists.assignment.location"));
        location.setValue(wanted);
        DateField from = new DateField(Words.text("therapists.assignment.from"));
        from.setValue(today);
        form.dialog(Words.text("therapists.add"), () -> {
            LocationChoice chosen = Fields.required(location, "location");
            TherapistData saved = files.add(
                    form.data(null, true),
                    new Assignment(null, 0, TherapistId.next(), chosen.id(), from.required("from"), null));
            Notices.done(Words.text("therapists.saved", saved.name()));
            then.accept(saved);
        }, location, from).required("location", location).required("from", from).open();
    }

    static void change(TherapistData person, TherapistFiles files, Runnable then) {
        TherapistDialog form = new TherapistDialog();
        form.name.setValue(person.name());
        form.email.setValue(person.email());
        form.phone.setValue(person.phone());
        Checkbox active = new Checkbox(Words.text("therapists.active"), person.active());
        form.dialog(Words.text("therapists.change"), () -> {
            TherapistData saved = files.save(form.data(person, active.getValue()));
            Notices.done(Words.text("therapists.saved", saved.name()));
            then.run();
        }, active).newerAt(TherapistFileView.address(person.stored())).open();
    }

    private TherapistData data(@Nullable TherapistData before, boolean active) {
        return new TherapistData(
                before == null ? null : before.id(), before == null ? 0 : before.version(), name.getValue(),
                email.getValue(), phone.getValue(), active);
    }

    private FormDialog dialog(String title, Runnable save, Component... more) {
        Div columns = new Div(name, email, phone);
        columns.add(more);
        columns.addClassName("form-columns");
        return new FormDialog(title, Words.text("therapists.save"), save)
                .with(columns)
                .required("name", name).field("email", email).field("phone", phone);
    }
}
