package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Records a licence, changes one, or takes one off the file. */
final class LicenceDialog {

    private final ComboBox<Jurisdiction> jurisdiction = new ComboBox<>(Words.text("therapists.licence.jurisdiction"));
    private final TextField kind = new TextField(Words.text("therapists.licence.kind"));
    private final TextField number = new TextField(Words.text("therapists.licence.number"));
    private final DateField issued = new DateField(Words.text("therapists.issued"));
    private final DateField expires = new DateField(Words.text("therapists.expires"));
    private final Select<LicenceStatus> status = new Select<>();

    private LicenceDialog(FileNames names) {
        jurisdiction.setItems(names.jurisdictions());
        jurisdiction.setItemLabelGenerator(Jurisdiction::name);
        kind.setHelperText(Words.text("therapists.licence.kindHelp"));
        expires.setHelperText(Words.text("therapists.expiresHelp"));
        status.setLabel(Words.text("therapists.licence.statusLabel"));
        status.setItems(LicenceStatus.values());
        status.setItemLabelGenerator(one -> Words.of("therapists.licence.status", one));
        status.setValue(LicenceStatus.ACTIVE);
    }

    /** @param likely the jurisdiction that is chosen at first */
    static void add(
            TherapistId therapist, @Nullable JurisdictionCode likely, FileNames names, TherapistFiles files,
            Runnable then) {
        LicenceDialog form = new LicenceDialog(names);
        names.jurisdictions().stream().filter(one -> one.code().equals(likely)).findFirst().ifPresent(form.jurisdiction::setValue);
        form.dialog(Words.text("therapists.licence.add"), () -> form.save(null, therapist, files, then)).open();
    }

    static void change(Licence licence, FileNames names, TherapistFiles files, Runnable then) {
        LicenceDialog form = new LicenceDialog(names);
        names.jurisdictions().stream()
                .filter(one -> one.code().equals(licence.jurisdiction())).findFirst().ifPresent(form.jurisdiction::setValue);
        form.kind.setValue(licence.kind());
        form.number.setValue(licence.number());
        form.issued.setValue(licence.issued());
        form.expires.setValue(licence.expires());
        form.status.setValue(licence.status());
        FormDialog dialog = form.dialog(
                Words.text("therapists.licence.change"), () -> form.save(licence, licence.therapist(), files, then))
                .newerAt(TherapistFileView.address(licence.therapist()));
        Withdrawal.offer(dialog, names.jurisdiction(licence.jurisdiction()), () -> {
            files.withdraw(licence);
            then.run();
        });
        dialog.open();
    }

    private void save(@Nullable Licence before, TherapistId therapist, TherapistFiles files, Runnable then) {
        Licence saved = files.record(new Licence(
                before == null ? null : before.id(), before == null ? 0 : before.version(), therapist,
                Fields.required(jurisdiction, "jurisdiction").code(), number.getValue(), kind.getValue(),
                issued.required("issued"), expires.optional("expires"), Fields.required(status, "status")));
        Notices.done(Words.text("therapists.licence.saved", saved.number(), saved.issued()));
        then.run();
    }

    private FormDialog dialog(String title, Runnable save) {
        Div columns = new Div(jurisdiction, kind, number, status, issued, expires);
        columns.addClassName("form-columns");
        return new FormDialog(title, Words.text("therapists.licence.save"), save)
                .with(columns)
                .required("jurisdiction", jurisdiction).required("kind", kind).required("number", number)
                .required("status", status).required("issued", issued).field("expires", expires);
    }
}
