package dev.stillwater.kernel;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock that every "now" comes from. Tests and the demonstration put their own in its place. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}
