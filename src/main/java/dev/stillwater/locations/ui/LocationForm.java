package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.locations.Jurisdiction;
import dev.stillwater.locations.LocationData;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a location. */
class LocationForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int DRESSING = 10;
    private static final int TURNAROUND = 15;

    private final TextField name = new TextField(Words.text("locations.name"));
    private final TextField code = new TextField(Words.text("locations.code"));
    private final ComboBox<Jurisdiction> jurisdiction = new ComboBox<>(Words.text("locations.jurisdiction"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(Words.text("locations.zone"));
    private final ComboBox<Currency> currency = new ComboBox<>(Words.text("locations.currency"));
    private final IntegerField dressing = new IntegerField(Words.text("locations.dressing"));
    private final IntegerField turnaround = new IntegerField(Words.text("locations.turnaround"));
    private final Checkbox active = new Checkbox(Words.text("locations.active"), true);
    private final HoursForm hours = new HoursForm();

    LocationForm(List<Jurisdiction> jurisdictions) {
        code.setHelperText(Words.text("locations.code.help"));
        jurisdiction.setItems(jurisdictions);
        jurisdiction.setItemLabelGenerator(one -> one.name() + " (" + one.code() + ")");
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        currency.setItems(Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getDefaultFractionDigits() >= 0)
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        currency.setItemLabelGenerator(LocationParts::currency);
        dressing.setValue(DRESSING);
        dressing.setHelperText(Words.text("locations.dressing.help"));
        turnaround.setValue(TURNAROUND);
        turnaround.setHelperText(Words.text("locations.turnaround.help"));
        Div facts = new Div(name, code, jurisdiction, zone, currency, dressing, turnaround);
        facts.addClassName("form-columns");
        getContent().add(facts, new H3(Words.text("locations.hours")), hours, active);
        getContent().addClassName("stack");
    }

    /** Shows refusals of the service at these fields. */
    void connect(FormDialog dialog) {
        dialog.required("name", name).required("code", code).required("jurisdiction", jurisdiction).required("zone", zone)
                .required("currency", currency).required("dressingMinutes", dressing)
                .required("turnaroundMinutes", turnaround);
        hours.connect(dialog);
    }

    void show(LocationData data) {
        name.setValue(data.name());
        code.setValue(data.code());
        jurisdiction.getListDataView().getItems()
                .filter(one -> one.code().equals(data.jurisdiction()))
                .findFirst()
                .ifPresent(jurisdiction::setValue);
        zone.setValue(data.zone());
        currency.setValue(data.currency());
        dressing.setValue(data.dressingMinutes());
        turnaround.setValue(data.turnaroundMinutes());
        active.setValue(data.active());
        hours.show(data.hours());
    }

    /** What was typed, as a change of {@code before}, or as a new location. */
    LocationData read(@Nullable LocationData before) {
        return new LocationData(
                before == null ? null : before.id(),
                before == null ? 0 : before.version(),
                Fields.required(code, "code").strip(),
                Fields.required(name, "name"),
                Fields.required(jurisdiction, "jurisdiction").code(),
                Fields.required(zone, "zone"),
                Fields.required(currency, "currency"),
                Fields.required(dressing, "dressingMinutes"),
                Fields.required(turnaround, "turnaroundMinutes"),
                active.getValue(),
                hours.read());
    }
}
