package dev.stillwater.menus;

import static dev.stillwater.testing.ReachTable.MANAGER;
import static dev.stillwater.testing.ReachTable.OFFICE_AND_MANAGER;
import static dev.stillwater.testing.ReachTable.OFFICE_AND_MANAGERS;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.ReachTable;
import dev.stillwater.testing.ReachTable.Who;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.VariantId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/**
 * Every method of the services about menus, asked by everybody. What is published is open to head
 * office, to managers, and to the therapists of the location; the draft is the location's own.
 */
@PortalTest
class MenuAccessTest {

    private static final Set<Who> WHO_READ = Set.of(Who.OFFICE, Who.MANAGER, Who.OTHER_MANAGER, Who.THERAPIST);

    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired MenuReading reading;
    @Autowired World world;
    @Autowired As as;

    @TestFactory
    Stream<DynamicTest> who_may_call_what() {
        LocationId here = world.aLocation().stored();
        TherapistId ana = world.aTherapist(here, "SW");
        world.aRoom(here);
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        VariantId variant = swedish.variants().getFirst().id();
        world.publish(here, swedish);
        MenuItemId item = as.manager(here, () -> drafts.draft(here)).items().getFirst().id();
        TreatmentData other = world.aTreatment(Part.of("SW", 30));
        Money price = Money.of("120", "USD");
        PageRequest page = PageRequest.of(0, 5);
        return ReachTable.of(as, here, ana)
                .put("MenuDrafts.draft", OFFICE_AND_MANAGER, () -> drafts.draft(here))
                .put("MenuDrafts.add", MANAGER, () -> drafts.add(here, variant, price, ""))
                .run("MenuDrafts.change", MANAGER, () -> drafts.change(here, item, 99, price, ""))
                .run("MenuDrafts.move", MANAGER, () -> drafts.move(here, swedish.id(), 0))
                .run("MenuDrafts.remove", MANAGER, () -> drafts.remove(here, item))
                .run("MenuDrafts.offer", MANAGER, () -> drafts.offer(here, other.id(), List.of(), List.of()))
                .run("MenuDrafts.takeLengths", MANAGER, () -> drafts.takeLengths(here, other.id()))
                .run("MenuDrafts.leaveOut", MANAGER, () -> drafts.leaveOut(here, other.id()))
                .put("MenuPublishing.gate", OFFICE_AND_MANAGER, () -> List.of(publishing.gate(here)))
                .put("MenuPublishing.review", OFFICE_AND_MANAGER, () -> publishing.review(here))
                .put("MenuPublishing.publish", MANAGER, () -> publishing.publish(here, 99))
                .put("MenuReading.published(LocationId)", WHO_READ, () -> reading.published(here))
                .put("MenuReading.ownPlaces", Set.of(Who.THERAPIST), () -> reading.ownPlaces())
                .put("MenuReading.published(Collection)", WHO_READ, () -> reading.published(List.of(here)))
                .put("MenuReading.outdated", WHO_READ, () -> List.of(reading.outdated(List.of(here))))
                .put("MenuReading.version", WHO_READ, () -> reading.version(here, 1))
                .put("MenuReading.history", WHO_READ, () -> reading.history(here, page))
                .put("MenuReading.halted", OFFICE_AND_MANAGERS, () -> List.of(reading.halted(here)))
                .put("MenuReading.bookable", OFFICE_AND_MANAGERS, () -> reading.bookable(here))
                .tests(MenuDrafts.class, MenuPublishing.class, MenuReading.class);
    }
}
