package dev.stillwater.roster.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.Money;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.BookableItem;
import dev.stillwater.menus.OfferedEnhancement;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.HeatRule;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.Part;
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
    private final CheckboxGroup<OfferedEnhancement> field = new CheckboxGroup<>(Words.text("roster.enhancements"));
    private final Span sum = new Span();
    private transient @Nullable BookableItem item;

    /** @param changed is told when the choice is another */
    EnhancementChoice(TreatmentLibrary library, LocationData location, Runnable changed) {
        this.library = library;
        this.location = location;
        field.setItemLabelGenerator(EnhancementChoice::label);
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

    CheckboxGroup<OfferedEnhancement> field() {
        return field;
    }

    /** Offers what the menu in force lets be added to this; nothing is chosen then. */
    void show(@Nullable BookableItem chosen) {
        item = chosen;
        List<OfferedEnhancement> all = chosen == null ? List.of() : chosen.enhancements();
        field.setItems(all);
        field.setValue(Set.of());
        sum();
        setVisible(!all.isEmpty());
    }

    /** English names of what was chosen, in the order of the menu. */
    List<String> names() {
        return chosen().stream().map(one -> one.enhancement().name()).toList();
    }

    private List<OfferedEnhancement> chosen() {
        Set<OfferedEnhancement> value = field.getValue();
        return field.getListDataView().getItems().filter(value::contains).toList();
    }

    private static String label(OfferedEnhancement offered) {
        Enhancement one = offered.enhancement();
        List<String> facts = new ArrayList<>();
        facts.add(Words.local(one.names()));
        facts.add(one.minutes() == 0
                ? Words.text("treatments.enhancement.alongside")
                : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes())));
        if (offered.price() != null) {
            facts.add(Words.money(offered.price()));
        }
        return String.join(" · ", facts);
    }

    /** How long and how dear it is with everything that was chosen, and what else is asked then. */
    private void sum() {
        BookableItem whole = item;
        List<Enhancement> added = chosen().stream().map(OfferedEnhancement::enhancement).toList();
        sum.setVisible(whole != null && !added.isEmpty());
        if (whole == null || added.isEmpty()) {
            return;
        }
        Money price = whole.priceWith(names());
        int minutes = whole.variant().with(added).derived().bookedMinutes(location);
        String text = Words.text("roster.enhancements.sum", Words.minutes(minutes), Words.money(price));
        List<Modality> modalities = library.modalities();
        boolean heat = added.stream().anyMatch(Enhancement::heat);
        boolean counts = !HeatRule.beyond(
                whole.variant().parts().stream().map(Part::modality).toList(), heat, modalities).isEmpty();
        sum.setText(counts ? text + " " + Words.text("roster.enhancements.heat") : text);
    }
}
