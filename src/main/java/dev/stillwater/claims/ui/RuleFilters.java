package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import dev.stillwater.claims.ClaimRuleFilter;
import dev.stillwater.claims.Severity;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Search and filters of the list of rules; what is chosen stands in the address. */
class RuleFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Runnable changed;
    private final SearchField search;
    private final Select<String> language;
    private final Select<String> severity;

    /** @param changed is told when the person changes something */
    RuleFilters(Runnable changed) {
        this.changed = changed;
        search = new SearchField(Words.text("claims.rules.search"), text -> set("q", text));
        language = select("language", Looks.LANGUAGES, Looks::language);
        severity = select("severity", Arrays.stream(Severity.values()).map(Enum::name).toList(),
                name -> Words.text("claims.severity." + name));
        getContent().add(search, language, severity);
        getContent().addClassName("toolbar");
    }

    void read(Location address) {
        search.setValue(Address.parameter(address, "q").orElse(""));
        read(language, address, "language");
        read(severity, address, "severity");
    }

    ClaimRuleFilter filter() {
        return new ClaimRuleFilter(search.getValue(), language.getValue(),
                Optional.ofNullable(severity.getValue()).map(Severity::valueOf).orElse(null));
    }

    private void set(String name, @Nullable String value) {
        Address.set(UI.getCurrent(), name, value);
        changed.run();
    }

    private Select<String> select(String name, List<String> values, Function<String, String> label) {
        Select<String> select = new Select<>();
        String all = Words.text("claims.rules.filter." + name);
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setAriaLabel(all);
        select.setItemLabelGenerator(value -> value == null ? all : label.apply(value));
        select.addClassName("filter");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set(name, change.getValue());
            }
        });
        return select;
    }

    private static void read(Select<String> select, Location address, String name) {
        Address.parameter(address, name)
                .filter(value -> select.getListDataView().contains(value))
                .ifPresentOrElse(select::setValue, select::clear);
    }
}
