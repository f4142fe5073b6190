package dev.stillwater.therapists.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Modality;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import org.jspecify.annotations.Nullable;

/** Records a certificate, changes one, or takes one off the file. */
final class CertificateDialog {

    private final ComboBox<Modality> modality = new ComboBox<>(Words.text("therapists.certificate.modality"));
    private final TextField school = new TextField(Words.text("therapists.certificate.school"));
    private final DateField issued = new DateField(Words.text("therapists.issued"));
    private final DateField expires = new DateField(Words.text("therapists.expires"));
    private final FileNames names;

    private CertificateDialog(FileNames names) {
        this.names = names;
        modality.setItems(names.modalities());
        modality.setItemLabelGenerator(one -> Words.local(one.names()));
        expires.setHelperText(Words.text("therapists.expiresHelp"));
    }

    /**
     * @param wanted the modality that is chosen at first
     * @param then after it was recorded
     */
    static void add(
            TherapistId therapist, @Nullable ModalityCode wanted, FileNames names, TherapistFiles files, Runnable then) {
        CertificateDialog form = new CertificateDialog(names);
        form.choose(wanted);
        form.dialog(Words.text("therapists.certificate.add"), () -> form.save(null, therapist, files, then)).open();
    }

    static void change(Certificate certificate, FileNames names, TherapistFiles files, Runnable then) {
        CertificateDialog form = new CertificateDialog(names);
        form.choose(certificate.modality());
        form.school.setValue(certificate.school());
        form.issued.setValue(certificate.issued());
        form.expires.setValue(certificate.expires());
        FormDialog dialog = form.dialog(
                Words.text("therapists.certificate.change"),
                () -> form.save(certificate, certificate.therapist(), files, then))
                .newerAt(TherapistFileView.address(certificate.therapist()));
        Withdrawal.offer(dialog, names.modality(certificate.modality()), () -> {
            files.withdraw(certificate);
            then.run();
        });
        dialog.open();
    }

    private void choose(@Nullable ModalityCode code) {
        names.modalities().stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(modality::setValue);
    }

    private void save(@Nullable Certificate before, TherapistId therapist, TherapistFiles files, Runnable then) {
        Certificate saved = files.record(new Certificate(
                before == null ? null : before.id(), before == null ? 0 : before.version(), therapist,
                Fields.required(modality, "modality").code(), school.getValue(), issued.required("issued"),
                expires.optional("expires")));
        Notices.done(Words.text("therapists.certificate.saved", names.modality(saved.modality()), saved.issued()));
        then.run();
    }

    private FormDialog dialog(String title, Runnable save) {
        Div columns = new Div(modality, school, issued, expires);
        columns.addClassName("form-columns");
        return new FormDialog(title, Words.text("therapists.certificate.save"), save)
                .with(columns)
                .required("modality", modality).required("school", school).required("issued", issued).field("expires", expires);
    }
}
