package dev.stillwater;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house of the design: modules, and arrows that point down only. */
class HouseTest {

    @Test
    void every_module_calls_only_what_it_says_and_nothing_calls_up() {
        ApplicationModules.of(StillwaterApplication.class).verify();
    }
}
