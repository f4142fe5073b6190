package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.Money;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.HeatRule;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a guest can add to a treatment: how much longer it gets, what it costs, and that heat counts in screening. */
class EnhancementChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TreatmentLibrary library;
    private final transient LocationData location;
    private final CheckboxGroup<Enhancement> field = new CheckboxGroup<>(Words.text("roster.enhancements"));
    private final Span sum = new Span();
    private transient @Nullable BookableItem item;

    /** @param changed is told when the choice is another */
    EnhancementChoice(TreatmentLibrary library, LocationData location, Runnable changed) {
        this.library = library;
        this.location = location;
        field.setItemLabelGenerator(this::label);
        field.addValueChangeListener(change -> {
            sum();
            if (change.isFromClient()) {
                changed.run();
            }
        });
        sum.addClassNames("small", "mute");
        sum.getElement().setAttribute("role", "status");
        getContent().add(field, sum);
        getContent().addClassName("stack-s");
        setVisible(false);
    }

    CheckboxGroup<Enhancement> field() {
        return field;
    }

    /** Offers what can be added to this; nothing is chosen then. */
    void show(@Nullable BookableItem chosen) {
        item = chosen;
        List<Enhancement> all =
                chosen == null ? List.of() : library.get(chosen.variant().treatment()).extras().enhancements();
        field.setItems(all);
        field.setValue(Set.of());
        sum();
        setVisible(!all.isEmpty());
    }

    /** English names of what was chosen, in the order of the menu. */
    List<String> names() {
        return chosen().stream().map(Enhancement::name).toList();
    }

    private List<Enhancement> chosen() {
        Set<Enhancement> value = field.getValue();
        return field.getListDataView().getItems().filter(value::contains).toList();
    }

    private String label(Enhancement one) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.local(one.names()));
        facts.add(one.minutes() == 0
                ? Words.text("treatments.enhancement.alongside")
                : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes())));
        PriceBand band = one.prices().get(location.currency());
        if (band != null) {
            facts.add(band.low().equals(band.high())
                    ? Words.money(band.low())
                    : Words.text("roster.enhancements.price", Words.money(band.low()), Words.money(band.high())));
        }
        return String.join(" · ", facts);
    }

    /** How long and how dear it is with everything that was chosen, and what else is asked then. */
    private void sum() {
        BookableItem whole = item;
        List<Enhancement> added = chosen();
        sum.setVisible(whole != null && !added.isEmpty());
        if (whole == null || added.isEmpty()) {
            return;
        }
        Money price = whole.price();
        for (Enhancement one : added) {
            PriceBand band = one.prices().get(location.currency());
            price = band == null ? price : price.plus(band.low());
        }
        int minutes = whole.variant().with(added).derived().bookedMinutes(location);
        String text = Words.text("roster.enhancements.sum", Words.minutes(minutes), Words.money(price));
        List<Modality> modalities = library.modalities();
        boolean heat = added.stream().anyMatch(Enhancement::heat);
        boolean counts = !HeatRule.beyond(
                whole.variant().parts().stream().map(Part::modality).toList(), heat, modalities).isEmpty();
        sum.setText(counts ? text + " " + Words.text("roster.enhancements.heat") : text);
    }
}
