package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.treatments.KeptModality;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.ModalityImpact;
import dev.stillwater.treatments.ModalityInUse;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a modality brings into every treatment that it is part of. */
class ModalityDialog {

    private static final ModalityCode UNKNOWN = ModalityCode.of("XX");

    private final LibraryKeeping keeping;
    private final KeptModality kept;
    private final LibraryWords words;
    private final Runnable saved;
    private final TextField code = new TextField(Words.text("treatments.code"));
    private final TextField name = new TextField(Words.text("treatments.name"));
    private final TextField nameEs = new TextField(Words.text("treatments.nameEs"));
    private final Checkbox certificate = new Checkbox(Words.text("treatments.modality.certificate"));
    private final Checkbox heat = new Checkbox(Words.text("treatments.follows.heatMark"));
    private final IntegerField changeover = new IntegerField(Words.text("treatments.modality.changeover"));
    private final IntegerField turnaround = new IntegerField(Words.text("treatments.modality.turnaround"));
    private final CheckboxGroup<RoomFeature> rooms = new CheckboxGroup<>(Words.text("treatments.follows.room"));
    private final CheckboxGroup<String> notices;
    private final CheckboxGroup<String> allergens;
    private final FormDialog dialog;

    ModalityDialog(LibraryKeeping keeping, NameCheck claims, KeptModality kept, LibraryWords words, Runnable saved) {
        this.keeping = keeping;
        this.kept = kept;
        this.words = words;
        this.saved = saved;
        notices = codes("treatments.follows.notices", words.notices());
        allergens = codes("treatments.follows.allergens", words.allergens());
        rooms.setItems(RoomFeature.values());
        rooms.setItemLabelGenerator(room -> Words.of("locations.feature", room));
        code.setReadOnly(!isNew());
        code.setHelperText(Words.text(isNew() ? "treatments.modality.code.form" : "treatments.code.kept"));
        code.setRequiredIndicatorVisible(isNew());
        List.of(name, nameEs).forEach(field -> field.setRequiredIndicatorVisible(true));
        List.of(changeover, turnaround).forEach(field -> field.setRequiredIndicatorVisible(true));
        show(kept.modality());
        String title = isNew()
                ? Words.text("treatments.modality.new")
                : Words.text("treatments.modality.title", Words.local(kept.modality().names()));
        dialog = new FormDialog(title, Words.text("treatments.modality.save"), this::save);
        claims.followTechnique(name, "en");
        claims.followTechnique(nameEs, "es");
    }

    /** A modality that nobody has stored yet. */
    static KeptModality fresh() {
        return new KeptModality(
                new Modality(UNKNOWN, "", "", true, Set.of(RoomFeature.TABLE), 0, 0, List.of(), Set.of(), false), KeptModality.NEW);
    }

    private boolean isNew() {
        return kept.version() == KeptModality.NEW;
    }

    void open() {
        String consequence = Words.text(isNew() ? "treatments.modality.newConsequence" : "treatments.modality.consequence");
        dialog.with(new Paragraph(consequence), name, nameEs, code, certificate, heat, changeover, turnaround, rooms, notices, allergens)
                .field("code", code)
                .field("name", name)
                .field("nameEs", nameEs)
                .field("changeover", changeover)
                .field("turnaround", turnaround)
                .field("rooms", rooms)
                .open();
        name.focus();
    }

    private void show(Modality modality) {
        code.setValue(isNew() ? "" : modality.code().value());
        name.setValue(modality.name());
        nameEs.setValue(modality.nameEs());
        certificate.setValue(modality.certificateNeeded());
        heat.setValue(modality.heat());
        changeover.setValue(modality.changeoverMinutes());
        turnaround.setValue(modality.extraTurnaroundMinutes());
        rooms.setValue(modality.rooms());
        notices.setValue(Set.copyOf(modality.notices()));
        allergens.setValue(modality.allergens());
    }

    private void save() {
        List<String> inOrder = words.notices().keySet().stream().filter(notices.getValue()::contains).toList();
        Refusal.together(
                this::readCode,
                () -> Fields.required(name, "name"),
                () -> Fields.required(nameEs, "nameEs"),
                () -> Fields.required(changeover, "changeover"),
                () -> Fields.required(turnaround, "turnaround"));
        KeptModality wanted = new KeptModality(
                new Modality(
                        readCode(), name.getValue(), nameEs.getValue(), certificate.getValue(), rooms.getValue(),
                        Fields.required(changeover, "changeover"), Fields.required(turnaround, "turnaround"), inOrder,
                        allergens.getValue(), heat.getValue()),
                kept.version());
        try {
            stored(wanted, ModalityImpact.NONE);
        } catch (ModalityInUse found) {
            ModalityInUseDialog.open(wanted.modality().names(), found, words, agreed -> {
                stored(wanted, agreed);
                dialog.close();
            });
            throw found;
        }
    }

    private void stored(KeptModality wanted, ModalityImpact agreed) {
        keeping.save(wanted, agreed);
        saved.run();
        Notices.done(Words.text("treatments.saved", Words.local(wanted.modality().names())));
    }

    private ModalityCode readCode() {
        String typed = code.getValue().strip();
        if (isNew() && (!ModalityCode.isCode(typed) || typed.equals(UNKNOWN.value()))) {
            throw Refusal.at("code", "treatments.modality.code.form");
        }
        return isNew() ? ModalityCode.of(typed) : kept.modality().code();
    }

    private static CheckboxGroup<String> codes(String label, Map<String, LocalText> words) {
        CheckboxGroup<String> group = new CheckboxGroup<>(Words.text(label));
        group.setItems(words.keySet());
        group.setItemLabelGenerator(code -> Words.local(words.getOrDefault(code, new LocalText(code, ""))));
        return group;
    }
}
