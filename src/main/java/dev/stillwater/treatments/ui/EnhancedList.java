package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.locations.LocationData;
import dev.stillwater.treatments.Derived;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each enhancement changes of what follows from the parts: booked time, heat, notices, allergens. */
class EnhancedList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    /** @param plain what follows from the shortest length without any of them */
    EnhancedList(Derived plain, List<Enhancement> enhancements, LibraryWords words, @Nullable LocationData location) {
        addClassNames("lines", "follows-booked");
        enhancements.forEach(one -> add(line(one, plain, plain.with(one), words, location)));
    }

    private static ListItem line(
            Enhancement one, Derived plain, Derived with, LibraryWords words, @Nullable LocationData location) {
        Span name = new Span(Words.local(one.names()));
        Div left = new Div(name);
        left.addClassNames("stack-s", "grow");
        List<String> brings = new ArrayList<>();
        if (with.heat() && !plain.heat()) {
            brings.add(Words.text("treatments.follows.heatMark"));
        }
        with.allergens().stream().filter(code -> !plain.allergens().contains(code))
                .forEach(code -> brings.add(Words.local(words.allergen(code))));
        with.notices().stream().filter(code -> !plain.notices().contains(code))
                .forEach(code -> brings.add(Words.local(words.notice(code))));
        brings.forEach(text -> {
            Span line = new Span(text);
            line.addClassNames("mute", "small");
            left.add(line);
        });
        Span total = new Span(Words.text("words.minutes", location == null
                ? with.bookedMinutes(FollowsPanel.USUAL_DRESSING, FollowsPanel.USUAL_TURNAROUND)
                : with.bookedMinutes(location)));
        total.addClassName("strong");
        return new ListItem(left, total);
    }
}
