package dev.stillwater.guests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.Consumer;

/** Registers a guest, or changes the contact facts of one. */
public final class GuestDialog {

    private final GuestRegister register;
    private final GuestData before;
    private final Consumer<GuestData> saved;
    private final Select<LocationData> home = new Select<>();
    private final TextField name = new TextField(Words.text("guests.name"));
    private final TextField phone = new TextField(Words.text("guests.phone"));
    private final EmailField email = new EmailField(Words.text("guests.email"));
    private final DateField born = new DateField(Words.text("guests.born"));
    private final Select<String> language = new Select<>();

    private GuestDialog(GuestRegister register, GuestData before, Consumer<GuestData> saved) {
        this.register = register;
        this.before = before;
        this.saved = saved;
        email.setManualValidation(true);
        language.setLabel(Words.text("guests.language"));
        language.setItems("en", "es");
        language.setItemLabelGenerator(code -> Words.text("guests.language." + code));
        name.setValue(before.name());
        phone.setValue(before.phone());
        email.setValue(before.email());
        born.setValue(before.born());
        language.setValue(before.language());
        home.setLabel(Words.text("guests.home"));
        home.setItemLabelGenerator(LocationData::name);
        home.setVisible(false);
    }

    /** Opens the dialog for a new guest of a location. */
    public static void register(GuestRegister register, LocationId home, Consumer<GuestData> saved) {
        new GuestDialog(register, empty(home), saved).open("guests.new", "guests.register");
    }

    /** Opens the dialog for a new guest of one of these locations; asks of which where there are several. */
    static void register(GuestRegister register, List<LocationData> homes, Consumer<GuestData> saved) {
        GuestDialog dialog = new GuestDialog(register, empty(homes.getFirst().stored()), saved);
        dialog.home.setItems(homes);
        dialog.home.setValue(homes.getFirst());
        dialog.home.setVisible(homes.size() > 1);
        dialog.open("guests.new", "guests.register");
    }

    private static GuestData empty(LocationId home) {
        return new GuestData(null, 0, "", "", "", null, Words.locale().getLanguage().equals("es") ? "es" : "en", home, null, null);
    }

    /** Opens the dialog for a guest who is known. */
    public static void edit(GuestRegister register, GuestData guest, Consumer<GuestData> saved) {
        new GuestDialog(register, guest, saved).open("guests.edit", "guests.save");
    }

    private void open(String title, String primary) {
        Div columns = new Div(phone, email, born, language, home);
        columns.addClassName("form-columns");
        FormDialog dialog = new FormDialog(Words.text(title), Words.text(primary), this::save);
        if (before.id() != null) {
            dialog.newerAt(GuestView.address(before.stored()));
        }
        dialog.with(name, columns)
                .required("name", name).field("phone", phone).field("email", email).field("born", born)
                .field("language", language)
                .open();
        name.focus();
    }

    private void save() {
        saved.accept(register.save(new GuestData(
                before.id(), before.version(), name.getValue(), phone.getValue(), email.getValue(),
                born.optional("born"), language.getValue(),
                home.getValue() == null ? before.home() : home.getValue().stored(), before.consentVersion(), before.consentAt())));
    }
}
