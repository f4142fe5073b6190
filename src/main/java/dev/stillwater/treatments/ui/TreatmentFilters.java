package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.uikit.Address;
import dev.stillwater.uikit.SearchField;
import dev.stillwater.uikit.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Search and filters of the list; what is chosen stands in the address. */
class TreatmentFilters extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final List<String> COMBINATION = List.of("yes", "no");

    private final Runnable changed;
    private final SearchField search;
    private final Select<String> section;
    private final Select<String> modality;
    private final Select<String> combination;
    private final Select<String> state;
    private final Select<String> lacking;
    private final Checkbox attention = new Checkbox(Words.text("treatments.filter.attention"));

    /**
     * @param office whether the person sees more states than one
     * @param changed is told when the person changes something
     */
    TreatmentFilters(LibraryWords words, List<Modality> modalities, boolean office, Runnable changed) {
        this.changed = changed;
        search = new SearchField(Words.text("treatments.search"), text -> set("q", text));
        section = select("section", List.copyOf(words.sections().keySet()), code -> Words.local(words.section(code)));
        modality = select("modality", modalities.stream().map(one -> one.code().value()).toList(), code -> name(code, modalities));
        combination = select("combination", COMBINATION, value -> Words.text("treatments.combination." + value));
        state = select("state", Arrays.stream(TreatmentState.values()).map(Enum::name).toList(),
                name -> Words.text("treatments.state." + name));
        lacking = select("lacking", Looks.LANGUAGES, code -> Words.text("treatments.lacking", Looks.language(code)));
        attention.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                set("attention", change.getValue() ? "yes" : null);
            }
        });
        state.setVisible(office);
        lacking.setVisible(office);
        attention.setVisible(office);
        getContent().add(search, section, modality, combination, state, lacking, attention);
        getContent().addClassNames("toolbar", "library-filters");
    }

    /** Takes over what the address says; what it says wrongly counts as not said. */
    void read(Location address) {
        search.setValue(Address.parameter(address, "q").orElse(""));
        read(section, address, "section");
        read(modality, address, "modality");
        read(combination, address, "combination");
        read(state, address, "state");
        read(lacking, address, "lacking");
        attention.setValue(Address.parameter(address, "attention").isPresent());
    }

    TreatmentFilter filter() {
        return new TreatmentFilter(
                search.getValue(), section.getValue(),
                Optional.ofNullable(modality.getValue()).map(ModalityCode::of).orElse(null),
                Optional.ofNullable(combination.getValue()).map("yes"::equals).orElse(null),
                Optional.ofNullable(state.getValue()).map(TreatmentState::valueOf).orElse(null), lacking.getValue(),
                attention.getValue());
    }

    boolean isOpen() {
        return filter().equals(TreatmentFilter.ALL);
    }

    private void set(String name, @Nullable String value) {
        Address.set(UI.getCurrent(), name, value);
        changed.run();
    }

    private Select<String> select(String name, List<String> values, Function<String, String> label) {
        Select<String> select = new Select<>();
        String all = Words.text("treatments.filter." + name);
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

    private static String name(String code, List<Modality> modalities) {
        return modalities.stream()
                .filter(one -> one.code().value().equals(code))
                .map(one -> Words.local(one.names()))
                .findFirst()
                .orElse(code);
    }
}
