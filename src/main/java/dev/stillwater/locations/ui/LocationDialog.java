package dev.stillwater.locations.ui;

import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Notices;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dialogs that add and change a location. */
final class LocationDialog {

    private LocationDialog() {}

    static void add(LocationDirectory directory, LocationEditing editing, Consumer<LocationData> then) {
        open(Words.text("locations.add"), new LocationForm(directory.jurisdictions()), null, editing, then);
    }

    static void change(
            LocationData location, LocationDirectory directory, LocationEditing editing, Consumer<LocationData> then) {
        LocationForm form = new LocationForm(directory.jurisdictions());
        form.show(location);
        open(Words.text("locations.editOne", location.name()), form, location, editing, then);
    }

    private static void open(
            String title, LocationForm form, @Nullable LocationData before, LocationEditing editing,
            Consumer<LocationData> then) {
        FormDialog dialog = new FormDialog(title, Words.text("locations.save"), () -> {
            LocationData saved = editing.save(form.read(before));
            Notices.done(Words.text("locations.saved", saved.name()));
            then.accept(saved);
        });
        form.connect(dialog.with(form));
        if (before != null) {
            dialog.newerAt("locations/" + before.code());
        }
        dialog.open();
    }
}
