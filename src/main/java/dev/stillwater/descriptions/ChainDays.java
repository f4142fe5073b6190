package dev.stillwater.descriptions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Days of the chain as a whole: they begin at midnight in one zone, that of head office. A text is
 * the chain's and takes over everywhere at one instant.
 */
@Component
public class ChainDays {

    private final ZoneId zone;
    private final Clock clock;

    ChainDays(@Value("${stillwater.chain-zone:UTC}") String zone, Clock clock) {
        this.zone = ZoneId.of(zone);
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The day that it is by now in another zone, such as that of a reader's screen. */
    public LocalDate todayIn(ZoneId other) {
        return LocalDate.ofInstant(clock.instant(), other);
    }

    /** The first instant of a day; where the clocks change at midnight, the first that there is. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
