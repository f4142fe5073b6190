package brokenhouse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Wrong: tells the time by itself, in every way there is. */
public class WallClock {

    Instant instant() {
        return Instant.now();
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.now(zone);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
