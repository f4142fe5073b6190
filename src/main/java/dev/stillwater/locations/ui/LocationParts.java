package dev.stillwater.locations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.OpeningHours;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;

/** Pieces of a location as they are shown. */
final class LocationParts {

    private LocationParts() {}

    static Status state(boolean active) {
        return active ? Status.GOOD : Status.NEUTRAL;
    }

    static String stateText(boolean active) {
        return Words.text(active ? "locations.state.open" : "locations.state.closed");
    }

    static Component facts(LocationData location, String jurisdiction) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "locations.code", location.code());
        fact(facts, "locations.jurisdiction", jurisdiction);
        fact(facts, "locations.zone", location.zone().getId());
        fact(facts, "locations.currency", currency(location.currency()));
        fact(facts, "locations.dressing", Words.minutes(location.dressingMinutes()));
        fact(facts, "locations.turnaround", Words.minutes(location.turnaroundMinutes()));
        return facts;
    }

    static Component hours(OpeningHours hours) {
        DescriptionList days = new DescriptionList();
        days.addClassName("facts");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(
                    new DescriptionList.Term(String.valueOf(Words.arg(day))),
                    new DescriptionList.Description(hours.on(day)
                            .map(open -> new Span(span(open)))
                            .orElseGet(LocationParts::closed)));
        }
        return days;
    }

    static String features(Collection<RoomFeature> features) {
        return Words.list(features.stream()
                .sorted(Comparator.naturalOrder())
                .map(feature -> Words.of("locations.feature", feature))
                .toList());
    }

    static String currency(java.util.Currency currency) {
        return currency.getCurrencyCode() + ", " + currency.getDisplayName(Words.locale());
    }

    private static String span(OpeningHours.Hours open) {
        String key = open.closes().isAfter(open.opens()) ? "locations.hours.span" : "locations.hours.spanNight";
        return Words.text(key, open.opens(), open.closes());
    }

    private static Span closed() {
        Span closed = new Span(Words.text("locations.hours.closed"));
        closed.addClassName("mute");
        return closed;
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(Words.text(key)), new DescriptionList.Description(value));
    }
}
