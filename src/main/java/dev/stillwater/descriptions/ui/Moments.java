package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.UI;
import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.uikit.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Moments of head office's work, in the zone of the person's own screen: they belong to no location. */
final class Moments {

    private Moments() {}

    static String at(Instant instant) {
        return Words.dateTime(instant, zone());
    }

    static String time(Instant instant) {
        return Words.time(instant, zone());
    }

    /** The time alone where it is today, else with its day. */
    static String lately(Instant instant, ChainDays days) {
        return LocalDate.ofInstant(instant, zone()).equals(days.todayIn(zone())) ? time(instant) : at(instant);
    }

    private static ZoneId zone() {
        UI ui = UI.getCurrent();
        String name = ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
