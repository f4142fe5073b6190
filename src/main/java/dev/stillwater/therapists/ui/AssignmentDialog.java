package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.ui.LocationBox;
import dev.stillwater.locations.ui.LocationChoice;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assigns a therapist to a location, or changes the days of an assignment. */
final class AssignmentDialog {

    private final DateField from = new DateField(Words.text("therapists.assignment.from"));
    private final DateField to = new DateField(Words.text("therapists.assignment.to"));

    private AssignmentDialog() {
        to.setHelperText(Words.text("therapists.assignment.toHelp"));
    }

    /** @param wanted the location that is chosen at first */
    static void add(
            TherapistId therapist, LocationBox location, @Nullable LocationChoice wanted, LocalDate today,
            TherapistFiles files, Runnable then) {
        AssignmentDialog form = new AssignmentDialog();
        location.setLabel(Words.text("therapists.assignment.location"));
        location.setValue(wanted);
        form.from.setValue(today);
        dialog(Words.text("therapists.assignment.add"), form, therapist, () -> {
            LocationChoice chosen = Fields.required(location, "location");
            files.assign(new Assignment(
                    null, 0, therapist, chosen.id(), form.from.required("from"), form.to.optional("to")));
            Notices.done(Words.text("therapists.assignment.saved", chosen.name()));
            then.run();
        }, new Div(location, form.from, form.to)).required("location", location).open();
    }

    static void change(Assignment assignment, String locationName, TherapistFiles files, Runnable then) {
        AssignmentDialog form = new AssignmentDialog();
        TextField location = new TextField(Words.text("therapists.assignment.location"));
        location.setValue(locationName);
        location.setReadOnly(true);
        form.from.setValue(assignment.from());
        form.to.setValue(assignment.to());
        dialog(Words.text("therapists.assignment.change"), form, assignment.therapist(), () -> {
            files.assign(new Assignment(
                    assignment.id(), assignment.version(), assignment.therapist(), assignment.location(),
                    form.from.required("from"), form.to.optional("to")));
            Notices.done(Words.text("therapists.assignment.saved", locationName));
            then.run();
        }, new Div(location, form.from, form.to)).open();
    }

    private static FormDialog dialog(String title, AssignmentDialog form, TherapistId therapist, Runnable save, Div columns) {
        columns.addClassName("form-columns");
        return new FormDialog(title, Words.text("therapists.assignment.save"), save)
                .with(columns)
                .required("from", form.from).field("to", form.to)
                .newerAt(TherapistFileView.address(therapist));
    }
}
