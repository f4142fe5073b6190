package dev.stillwater.guests.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.function.Consumer;

/** Registers a guest, or changes the contact facts of one. */
public final class GuestDialog {

    private final GuestRegister register;
    private final GuestData before;
    private final Consumer<GuestData> saved;
    private final TextField name = new TextField(Words.text("guests.name"));
    private final TextField phone = new TextField(Words.text("guests.phone"));
    private final EmailField email = new EmailField(Words.text("guests.email"));
    private final DateField born = new DateField(Words.text("guests.born"));
    private final Select<String> language = new Select<>();

    private GuestDialog(GuestRegister register, GuestData before, Consumer<GuestData> saved) {
        this.register = register;
        this.before = before;
        this.saved = saved;
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(120);
        phone.setMaxLength(40);
        email.setMaxLength(200);
        email.setManualValidation(true);
        language.setLabel(Words.text("guests.language"));
        language.setItems("en", "es");
        language.setItemLabelGenerator(code -> Words.text("language." + code));
        name.setValue(before.name());
        phone.setValue(before.phone());
        email.setValue(before.email());
        born.setValue(before.born());
        language.setValue(before.language());
    }

    /** Opens the dialog for a new guest of a location. */
    public static void register(GuestRegister register, LocationId home, Consumer<GuestData> saved) {
        GuestData empty = new GuestData(null, 0, "", "", "", null, Words.locale().getLanguage().equals("es") ? "es" : "en", home, null, null);
        new GuestDialog(register, empty, saved).open("guests.new", "guests.register");
    }

    /** Opens the dialog for a guest who is known. */
    public static void edit(GuestRegister register, GuestData guest, Consumer<GuestData> saved) {
        new GuestDialog(register, guest, saved).open("guests.edit", "guests.save");
    }

    private void open(String title, String primary) {
        Div columns = new Div(phone, email, born, language);
        columns.addClassName("form-columns");
        new FormDialog(Words.text(title), Words.text(primary), this::save)
                .with(name, columns)
                .field("name", name).field("phone", phone).field("email", email).field("born", born)
                .field("language", language)
                .open();
        name.focus();
    }

    private void save() {
        saved.accept(register.save(new GuestData(
                before.id(), before.version(), name.getValue(), phone.getValue(), email.getValue(),
                born.optional("born"), language.getValue(), before.home(), before.consentVersion(), before.consentAt())));
    }
}
