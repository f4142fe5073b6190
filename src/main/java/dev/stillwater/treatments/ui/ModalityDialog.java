package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.treatments.KeptModality;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a modality brings into every treatment that it is part of. */
class ModalityDialog {

    private final LibraryKeeping keeping;
    private final KeptModality kept;
    private final LibraryWords words;
    private final Runnable saved;
    private final TextField name = new TextField(Words.text("treatments.name"));
    private final TextField nameEs = new TextField(Words.text("treatments.nameEs"));
    private final Checkbox certificate = new Checkbox(Words.text("treatments.modality.certificate"));
    private final Checkbox heat = new Checkbox(Words.text("treatments.follows.heatMark"));
    private final IntegerField changeover = new IntegerField(Words.text("treatments.modality.changeover"));
    private final IntegerField turnaround = new IntegerField(Words.text("treatments.modality.turnaround"));
    private final CheckboxGroup<RoomFeature> rooms = new CheckboxGroup<>(Words.text("treatments.follows.room"));
    private final CheckboxGroup<String> notices;
    private final CheckboxGroup<String> allergens;

    ModalityDialog(LibraryKeeping keeping, KeptModality kept, LibraryWords words, Runnable saved) {
        this.keeping = keeping;
        this.kept = kept;
        this.words = words;
        this.saved = saved;
        notices = codes("treatments.follows.notices", words.notices());
        allergens = codes("treatments.follows.allergens", words.allergens());
        rooms.setItems(RoomFeature.values());
        rooms.setItemLabelGenerator(room -> Words.of("locations.feature", room));
        show(kept.modality());
    }

    void open() {
        FormDialog dialog = new FormDialog(
                        Words.text("treatments.modality.title", Words.local(kept.modality().names())),
                        Words.text("treatments.modality.save"), this::save)
                .with(new Paragraph(Words.text("treatments.modality.consequence")), name, nameEs, certificate, heat, changeover,
                        turnaround, rooms, notices, allergens)
                .field("name", name)
                .field("nameEs", nameEs)
                .field("changeover", changeover)
                .field("turnaround", turnaround)
                .field("rooms", rooms);
        dialog.open();
        name.focus();
    }

    private void show(Modality modality) {
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
        keeping.save(new KeptModality(
                new Modality(
                        kept.modality().code(), name.getValue(), nameEs.getValue(), certificate.getValue(), rooms.getValue(),
                        Fields.required(changeover, "changeover"), Fields.required(turnaround, "turnaround"), inOrder,
                        allergens.getValue(), heat.getValue()),
                kept.version()));
        saved.run();
    }

    private static CheckboxGroup<String> codes(String label, Map<String, LocalText> words) {
        CheckboxGroup<String> group = new CheckboxGroup<>(Words.text(label));
        group.setItems(words.keySet());
        group.setItemLabelGenerator(code -> Words.local(words.getOrDefault(code, new LocalText(code, ""))));
        return group;
    }
}
