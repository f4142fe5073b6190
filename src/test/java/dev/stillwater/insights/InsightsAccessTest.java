package dev.stillwater.insights;

import static dev.stillwater.kernel.Role.ADMINISTRATOR;
import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.menus.MenuDrift;
import dev.stillwater.screening.OutcomeCounts;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every method of the module's services, and of what it counts, called by everybody. */
@PortalTest
class InsightsAccessTest {

    @Autowired NetworkReading network;
    @Autowired GlobalSearch search;
    @Autowired MenuDrift drift;
    @Autowired OutcomeCounts outcomes;

    @TestFactory
    Stream<DynamicTest> the_network() {
        return AccessTable.of(network).row("now()", () -> network.now(), HEAD_OFFICE).tests();
    }

    @TestFactory
    Stream<DynamicTest> the_search() {
        return AccessTable.of(search)
                .row("find(String)", () -> search.find("swedish"), ADMINISTRATOR, HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_counted() {
        return AccessTable.of(drift, outcomes)
                .row("byLocation()", () -> drift.byLocation(), HEAD_OFFICE)
                .row("weeks(int)", () -> outcomes.weeks(2), HEAD_OFFICE)
                .row("figures(int)", () -> outcomes.figures(2), HEAD_OFFICE)
                .row("countNow()", () -> {
                    outcomes.countNow();
                    return true;
                }, HEAD_OFFICE)
                .tests();
    }
}
