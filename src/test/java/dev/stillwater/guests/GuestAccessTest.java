package dev.stillwater.guests;

import static dev.stillwater.testing.ReachTable.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.accounts.TestPrincipals;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.ReachTable;
import dev.stillwater.testing.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Guests are seen by the managers of the locations that they visit, and by nobody else. */
@PortalTest
class GuestAccessTest {

    @Autowired GuestRegister register;
    @Autowired World world;
    @Autowired As as;

    @TestFactory
    Stream<DynamicTest> who_may_call_what() {
        LocationId here = world.aLocation().stored();
        GuestId guest = world.aGuest(here);
        GuestData known = as.manager(here, () -> register.get(guest));
        return ReachTable.of(as, here, TherapistId.next())
                .put("GuestRegister.page", MANAGER, () -> register.page("", PageRequest.of(0, 5)))
                .put("GuestRegister.count", MANAGER, () -> register.count(""))
                .put("GuestRegister.get", MANAGER, () -> register.get(guest))
                .put("GuestRegister.save", MANAGER, () -> register.save(known))
                .run("GuestRegister.visits", MANAGER, () -> register.visits(guest, here))
                .put("GuestRegister.consent", MANAGER, () -> register.consent(guest, null))
                .put("GuestRegister.names", MANAGER, () -> register.names(List.of(guest)))
                .tests(GuestRegister.class);
    }

    @Test
    void a_guest_who_visits_two_locations_is_seen_and_changed_at_both() {
        LocationId here = world.aLocation().stored();
        LocationId there = world.aLocation().stored();
        GuestId guest = world.aGuest(here);
        assertThatThrownBy(() -> as.manager(there, () -> register.get(guest))).isInstanceOf(NotThere.class);

        As.user(TestPrincipals.of("both", Set.of(Role.LOCATION_MANAGER), Set.of(here, there), null), () -> {
            register.visits(guest, there);
            return guest;
        });

        for (LocationId where : List.of(here, there)) {
            GuestData seen = as.manager(where, () -> register.get(guest));
            assertThat(as.manager(where, () -> register.save(seen)).name()).isEqualTo(seen.name());
            assertThat(as.manager(where, () -> register.names(List.of(guest)))).containsKey(guest);
        }
    }

    @Test
    void nobody_makes_a_guest_visit_a_location_that_is_not_the_own() {
        LocationId here = world.aLocation().stored();
        LocationId there = world.aLocation().stored();
        GuestId guest = world.aGuest(here);

        assertThatThrownBy(() -> as.manager(there, () -> {
            register.visits(guest, there);
            return guest;
        })).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(here, () -> {
            register.visits(guest, there);
            return guest;
        })).isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
