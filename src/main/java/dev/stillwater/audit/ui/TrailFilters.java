package dev.stillwater.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Search, area and days of the trail; what is chosen stands in the address. */
class TrailFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final SearchField search = new SearchField(Words.text("audit.search"), text -> set("q", text));
    private final Select<AuditArea> area = new Select<>();
    private final DatePicker from = day("from");
    private final DatePicker to = day("to");
    private final Runnable changed;

    /** @param changed is told when the person changes something */
    TrailFilters(Collection<AuditArea> areas, Runnable changed) {
        this.changed = changed;
        String all = Words.text("audit.area.all");
        area.setItems(areas);
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(all);
        area.setPlaceholder(all);
        area.setAriaLabel(all);
        area.setItemLabelGenerator(one -> one == null ? all : Words.of("audit.area", one));
        area.addClassName("filter");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set("area", change.getValue() == null ? null : change.getValue().name());
            }
        });
        getContent().add(search, area, from, to);
        getContent().addClassName("toolbar");
    }

    /** Takes over what the address says; what it says wrongly counts as not said. */
    void read(Location address) {
        search.setValue(Address.parameter(address, "q").orElse(""));
        area.setValue(Address.parameter(address, "area")
                .flatMap(name -> area.getListDataView().getItems().filter(one -> one.name().equals(name)).findAny())
                .orElse(null));
        from.setValue(Address.date(address, "from").orElse(null));
        to.setValue(Address.date(address, "to").orElse(null));
    }

    /** @param zone whose days are meant */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                search.getValue(), area.getValue(),
                Optional.ofNullable(from.getValue()).map(day -> day.atStartOfDay(zone).toInstant()).orElse(null),
                Optional.ofNullable(to.getValue()).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null));
    }

    private DatePicker day(String name) {
        DateField field = new DateField("");
        String label = Words.text("audit." + name);
        field.setPlaceholder(label + " " + field.getPlaceholder());
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.addClassName("filter");
        field.setMin(LocalDate.of(2000, 1, 1));
        field.setMax(LocalDate.of(2199, 12, 31));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                set(name, change.getValue() == null ? null : change.getValue().toString());
            }
        });
        return field;
    }

    private void set(String name, @Nullable String value) {
        Address.set(UI.getCurrent(), name, value);
        changed.run();
    }
}
