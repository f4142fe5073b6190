package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.KeptSection;
import dev.stillwater.treatments.SectionKeeping;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;

/** The words of a section of the menu. */
class SectionDialog {

    private final SectionKeeping keeping;
    private final KeptSection kept;
    private final Runnable saved;
    private final TextField name = new TextField(Words.text("treatments.name"));
    private final TextField nameEs = new TextField(Words.text("treatments.nameEs"));
    private final TextField code = new TextField(Words.text("treatments.code"));

    /** @param saved is told when the dialog has done its work */
    SectionDialog(SectionKeeping keeping, NameCheck claims, KeptSection kept, Runnable saved) {
        this.keeping = keeping;
        this.kept = kept;
        this.saved = saved;
        boolean fresh = kept.version() == KeptSection.NEW;
        name.setHelperText(Words.text("treatments.section.name.help"));
        name.setValue(kept.names().en());
        nameEs.setValue(kept.names().es());
        code.setValue(kept.code());
        code.setReadOnly(!fresh);
        code.setHelperText(Words.text(fresh ? "treatments.section.code.form" : "treatments.code.kept"));
        name.setRequiredIndicatorVisible(true);
        nameEs.setRequiredIndicatorVisible(true);
        code.setRequiredIndicatorVisible(fresh);
        claims.follow(name, "en", CopyField.SECTION);
        claims.follow(nameEs, "es", CopyField.SECTION);
        if (fresh) {
            name.addValueChangeListener(change -> {
                if (code.getValue().equals(TreatmentFacts.slug(change.getOldValue()))) {
                    code.setValue(TreatmentFacts.slug(change.getValue()));
                }
            });
        }
    }

    void open() {
        String title = kept.version() == KeptSection.NEW
                ? Words.text("treatments.section.new")
                : Words.text("treatments.modality.title", Words.local(kept.names()));
        new FormDialog(title, Words.text("treatments.section.save"), this::save)
                .with(name, nameEs, code)
                .field("name", name)
                .field("nameEs", nameEs)
                .field("code", code)
                .open();
        name.focus();
    }

    private void save() {
        keeping.save(new KeptSection(
                code.getValue().strip(), new LocalText(name.getValue(), nameEs.getValue()), kept.version(), kept.treatments()));
        saved.run();
        Notices.done(Words.text("treatments.saved", name.getValue().strip()));
    }
}
