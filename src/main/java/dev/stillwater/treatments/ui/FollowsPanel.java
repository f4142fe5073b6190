package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.treatments.Derived;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.OrderRule;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What follows from the parts, shown while they are edited. Nothing here can be typed. */
public class FollowsPanel extends Composite<Panel> {

    /** Dressing and turnaround, in minutes, where no location is chosen. */
    static final int USUAL_DRESSING = 10;
    static final int USUAL_TURNAROUND = 15;

    private static final long serialVersionUID = 1L;

    private final transient Map<ModalityCode, Modality> modalities;
    private final transient List<OrderRule> rules;
    private final transient LibraryWords words;

    public FollowsPanel(Map<ModalityCode, Modality> modalities, List<OrderRule> rules, LibraryWords words) {
        this.modalities = modalities;
        this.rules = rules;
        this.words = words;
        getContent().addClassName("follows");
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("treatments.follows"));
    }

    /** Puts something at the panel's right, such as the choice of a location. */
    FollowsPanel withAside(Component component) {
        getContent().withAside(component);
        return this;
    }

    /**
     * @param extras what is said beyond the parts
     * @param location whose dressing and turnaround count; null for the usual ones
     */
    public void show(List<Variant> variants, TreatmentExtras extras, @Nullable LocationData location) {
        List<Variant> real = variants.stream().filter(variant -> !variant.parts().isEmpty()).toList();
        if (real.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("treatments.follows.nothing"));
            nothing.addClassName("mute");
            getContent().show(nothing);
            return;
        }
        Derived derived = Derived.from(real.getFirst().parts(), modalities).with(extras);
        List<Component> parts = new ArrayList<>(order(real.getFirst().sequence()));
        parts.add(facts(derived));
        parts.add(heading("treatments.follows.booked"));
        parts.add(booked(real, location));
        parts.add(heading("treatments.follows.notices"));
        parts.add(texts(derived.notices(), words::notice));
        if (!extras.enhancements().isEmpty()) {
            parts.add(heading("treatments.follows.enhanced"));
            parts.add(new EnhancedList(derived, extras.enhancements(), words, location));
        }
        getContent().show(parts);
    }

    private List<Component> order(List<ModalityCode> sequence) {
        List<Component> results = new ArrayList<>();
        for (OrderRule rule : rules) {
            Optional<Why> broken = rule.broken(sequence, modalities);
            if (broken.isPresent()) {
                results.add(result(Status.REFUSED, "treatments.follows.orderBroken", Words.why(broken.get())));
            } else if (rule.concerns(sequence)) {
                results.add(result(Status.GOOD, "treatments.follows.orderKept", Words.text(
                        "treatments.follows.orderRule", Looks.name(rule.first(), modalities), Looks.name(rule.second(), modalities))));
            }
        }
        return results;
    }

    private static Div result(Status status, String title, String sentence) {
        Span words = new Span(sentence);
        words.addClassName("small");
        Div result = new Div(status.word(Words.text(title)), words);
        result.addClassNames("stack-s", "follows-order");
        result.getElement().setAttribute("role", "status");
        return result;
    }

    private DescriptionList facts(Derived derived) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "treatments.follows.therapist", derived.certificates().isEmpty()
                ? Words.text("treatments.follows.licence")
                : Words.text("treatments.follows.licenceAnd", derived.certificates().stream()
                        .map(code -> Looks.name(code, modalities)).toList()));
        fact(facts, "treatments.follows.room",
                Words.list(derived.rooms().stream().map(room -> Words.of("locations.feature", room)).toList()));
        if (!derived.allergens().isEmpty()) {
            fact(facts, "treatments.follows.allergens",
                    Words.list(derived.allergens().stream().map(code -> Words.local(words.allergen(code))).toList()));
        }
        if (derived.heat()) {
            fact(facts, "treatments.follows.heat", Words.text("treatments.follows.heatMark"));
        }
        return facts;
    }

    private Component booked(List<Variant> variants, @Nullable LocationData location) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "follows-booked");
        for (Variant variant : variants) {
            Derived derived = Derived.from(variant.parts(), modalities);
            int minutes = location == null
                    ? derived.bookedMinutes(USUAL_DRESSING, USUAL_TURNAROUND)
                    : derived.bookedMinutes(location);
            Span hands = new Span(Words.text("treatments.follows.handsOn", Looks.minutes(variant.parts())));
            Span why = new Span(sum(derived, location));
            why.addClassNames("mute", "small");
            Div left = new Div(hands, why);
            left.addClassNames("stack-s", "grow");
            Span total = new Span(Words.text("words.minutes", minutes));
            total.addClassName("strong");
            list.add(new ListItem(left, total));
        }
        return list;
    }

    /** How the booked time comes about, in its parts. */
    private static String sum(Derived derived, @Nullable LocationData location) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.text("treatments.sum.dressing", location == null ? USUAL_DRESSING : location.dressingMinutes()));
        parts.add(Words.text(
                "treatments.sum.turnaround",
                derived.extraTurnaroundMinutes() + (location == null ? USUAL_TURNAROUND : location.turnaroundMinutes())));
        if (derived.changeoverMinutes() > 0) {
            parts.add(Words.text("treatments.sum.changeover", derived.changeoverMinutes()));
        }
        return Words.text("treatments.sum.plus", parts);
    }

    private static UnorderedList texts(Collection<String> codes, Function<String, LocalText> text) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "small");
        codes.forEach(code -> list.add(new ListItem(Words.local(text.apply(code)))));
        return list;
    }

    private static Component heading(String key) {
        H3 heading = new H3(Words.text(key));
        heading.addClassName("follows-heading");
        return heading;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Words.text(key)), new DescriptionList.Description(value));
    }
}
