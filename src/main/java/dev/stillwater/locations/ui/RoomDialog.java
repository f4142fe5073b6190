package dev.stillwater.locations.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.RoomData;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.Set;

/** The dialogs that add and change a room. */
final class RoomDialog {

    private RoomDialog() {}

    static void add(LocationId location, LocationEditing editing, Runnable then) {
        open(Words.text("locations.room.add"),
                new RoomData(null, 0, location, "", Set.of(RoomFeature.TABLE), true), editing, then);
    }

    static void change(RoomData room, LocationEditing editing, Runnable then) {
        open(Words.text("locations.room.editOne", room.name()), room, editing, then);
    }

    private static void open(String title, RoomData room, LocationEditing editing, Runnable then) {
        TextField name = new TextField(Words.text("locations.room.name"));
        name.setValue(room.name());
        CheckboxGroup<RoomFeature> features = new CheckboxGroup<>(Words.text("locations.room.features"));
        features.setItems(RoomFeature.values());
        features.setItemLabelGenerator(feature -> Words.of("locations.feature", feature));
        features.setValue(room.features());
        Checkbox active = new Checkbox(Words.text("locations.room.active"), room.active());
        new FormDialog(title, Words.text("locations.room.save"), () -> {
            RoomData saved = editing.save(new RoomData(
                    room.id(), room.version(), room.location(), name.getValue(), features.getValue(),
                    active.getValue()));
            Notices.done(Words.text("locations.saved", saved.name()));
            then.run();
        }).with(name, features, active).required("name", name).open();
    }
}
