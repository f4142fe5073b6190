package dev.stillwater.insights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Statements;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.LocationImpact;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentImpact;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What head office sees of the chain, and what it is told before it withdraws something. */
@PortalTest
class NetworkTest {

    @Autowired NetworkReading network;
    @Autowired TreatmentEditing editing;
    @Autowired TreatmentImpact impact;
    @Autowired World world;
    @Autowired As as;

    @Test
    void a_withdrawn_treatment_makes_the_menus_that_offer_it_drift_until_they_are_published_anew() {
        LocationData here = aLocationThatCan("SW");
        TreatmentData kept = world.aTreatment(Part.of("SW", 60));
        TreatmentData gone = world.aTreatment(Part.of("SW", 75));
        world.publish(here.stored(), kept, gone);
        assertThat(standing(here).isInOrder()).isTrue();
        assertThat(as.office(() -> impact.of(gone.id())))
                .containsExactly(new LocationImpact(here.stored(), here.name(), true, 0, 0));

        withdraw(gone);

        assertThat(standing(here).outdated()).isEqualTo(1);
        assertThat(standing(here).isInOrder()).isFalse();
    }

    @Test
    void a_location_without_a_menu_is_not_in_order() {
        LocationData here = world.aLocation();

        assertThat(standing(here).offered()).isZero();
        assertThat(standing(here).isInOrder()).isFalse();
    }

    @Test
    void a_larger_chain_takes_no_more_statements() {
        world.publish(aLocationThatCan("SW").stored(), world.aTreatment(Part.of("SW", 60)));
        long few = statements();
        for (int i = 0; i < 3; i++) {
            world.publish(aLocationThatCan("SW").stored(), world.aTreatment(Part.of("SW", 60)));
        }

        assertThat(statements()).isLessThanOrEqualTo(few);
    }

    private LocationData aLocationThatCan(String modality) {
        LocationData here = world.aLocation();
        LocationId id = here.stored();
        world.aRoom(id);
        world.aTherapist(id, modality);
        return here;
    }

    private void withdraw(TreatmentData treatment) {
        as.office(() -> editing.withdraw(treatment.id(), treatment.version()));
    }

    private LocationStanding standing(LocationData location) {
        return as.office(() -> network.now()).standings().stream()
                .filter(standing -> standing.code().equals(location.code()))
                .findFirst()
                .orElseThrow();
    }

    private long statements() {
        long before = Statements.soFar();
        as.office(() -> network.now());
        return Statements.soFar() - before;
    }
}
