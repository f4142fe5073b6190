package dev.stillwater.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The clock of the demonstration: the real time, or the time that a {@link Playback} plays. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

    @Bean
    Clock demonstrationClock() {
        return new PlayedClock(ZoneOffset.UTC);
    }

    private static final class PlayedClock extends Clock {

        private final ZoneId zone;

        PlayedClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new PlayedClock(other);
        }

        @Override
        public Instant instant() {
            return Playback.now().orElseGet(Instant::now);
        }
    }
}
