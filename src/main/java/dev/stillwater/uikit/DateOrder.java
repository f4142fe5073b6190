package dev.stillwater.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import dev.stillwater.kernel.JurisdictionCode;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order a typed date is read: as people write it where they are, not as their language has it.
 * 1/9/2026 is the first of September in Brighton and the ninth of January in Seattle, in English and in
 * Spanish. Where the year is written first, as in Canada, a date with strokes is refused instead of guessed.
 */
public enum DateOrder {
    DAY_FIRST("d/M/yyyy"),
    MONTH_FIRST("M/d/yyyy"),
    YEAR_FIRST("yyyy-MM-dd");

    private static final Set<String> WITH_MONTH_FIRST = Set.of("US", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI");
    private static final Set<String> WITH_YEAR_FIRST = Set.of("CA", "CN", "HU", "JP", "KR", "LT", "MN", "SE", "TW");
    private static final String ISO = "yyyy-MM-dd";

    private final String pattern;

    DateOrder(String pattern) {
        this.pattern = pattern;
    }

    /** As it is written in a country, by its two letters. */
    public static DateOrder in(String country) {
        if (WITH_MONTH_FIRST.contains(country)) {
            return MONTH_FIRST;
        }
        return WITH_YEAR_FIRST.contains(country) ? YEAR_FIRST : DAY_FIRST;
    }

    public static DateOrder in(JurisdictionCode place) {
        return in(place.value().substring(0, 2));
    }

    /** Lets a screen follow the places of the person at work, where they all write dates alike. */
    public static void follow(UI screen, Collection<JurisdictionCode> places) {
        Set<DateOrder> orders = places.stream().map(DateOrder::in).collect(Collectors.toSet());
        if (orders.size() == 1) {
            ComponentUtil.setData(screen, DateOrder.class, orders.iterator().next());
        }
    }

    /** Lets a screen follow the country that its browser names, where it names one. */
    public static void follow(UI screen, Locale browser) {
        if (browser.getCountry().length() == 2) {
            ComponentUtil.setData(screen, DateOrder.class, in(browser.getCountry()));
        }
    }

    /** What the current screen follows; where it is told nothing, what its language mostly does. */
    static DateOrder ofScreen() {
        UI screen = UI.getCurrent();
        DateOrder followed = screen == null ? null : ComponentUtil.getData(screen, DateOrder.class);
        return followed != null ? followed : Words.locale().getLanguage().equals("es") ? DAY_FIRST : MONTH_FIRST;
    }

    /** The form that is shown and read. */
    String pattern() {
        return pattern;
    }

    /** What is read besides. */
    String[] alsoRead() {
        return this == YEAR_FIRST ? new String[] {"yyyy-M-d"} : new String[] {ISO};
    }

    /** The form in the reader's own letters, such as DD/MM/YYYY. */
    String shown() {
        return Words.of("date.order", this);
    }
}
