package dev.stillwater.therapists;

import static dev.stillwater.testing.ReachTable.ADMINISTRATOR;
import static dev.stillwater.testing.ReachTable.OFFICE_AND_MANAGER;
import static dev.stillwater.testing.ReachTable.SIGNED_IN;
import static dev.stillwater.testing.ReachTable.Who.MANAGER;
import static dev.stillwater.testing.ReachTable.Who.OFFICE;
import static dev.stillwater.testing.ReachTable.Who.THERAPIST;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.ReachTable;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every method of the services about therapists, asked by everybody about one person of one location. */
@PortalTest
class TherapistAccessTest {

    private static final LocalDate DAY = World.TODAY;

    @Autowired TherapistDirectory directory;
    @Autowired TherapistFiles files;
    @Autowired TherapistsForAccounts accounts;
    @Autowired World world;
    @Autowired As as;

    @TestFactory
    Stream<DynamicTest> who_may_call_what() {
        LocationId here = world.aLocation().stored();
        TherapistId ana = world.aTherapist(here, "SW");
        world.aTherapist(world.aLocation().stored(), "SW");
        Set<ModalityCode> swedish = Set.of(ModalityCode.of("SW"));
        TherapistFile file = as.office(() -> directory.file(ana));
        TherapistFilter filter = new TherapistFilter(file.therapist().name(), null, false);
        return ReachTable.of(as, here, ana)
                .put("TherapistDirectory.page", OFFICE_AND_MANAGER, () -> directory.page(filter, PageRequest.of(0, 5)))
                .put("TherapistDirectory.count", OFFICE_AND_MANAGER, () -> directory.count(filter))
                .put("TherapistDirectory.file", Set.of(OFFICE, MANAGER, THERAPIST), () -> directory.file(ana))
                .put("TherapistDirectory.whyNot", OFFICE_AND_MANAGER,
                        () -> List.of(directory.whyNot(ana, here, swedish, DAY)))
                .put("TherapistDirectory.qualified", OFFICE_AND_MANAGER, () -> directory.qualified(here, swedish, DAY))
                .put("TherapistDirectory.coverage", OFFICE_AND_MANAGER, () -> directory.coverage(here, DAY))
                .put("TherapistDirectory.couldBeAssigned", OFFICE_AND_MANAGER,
                        () -> directory.couldBeAssigned(here, List.of(swedish), DAY))
                .put("TherapistDirectory.skills", Set.of(OFFICE), directory::skills)
                .put("TherapistDirectory.assigned", OFFICE_AND_MANAGER, () -> directory.assigned(here, DAY, DAY))
                .put("TherapistDirectory.assignments", OFFICE_AND_MANAGER, () -> directory.assignments(here, List.of(ana)))
                .put("TherapistDirectory.ownAssignments", Set.of(THERAPIST), directory::ownAssignments)
                .put("TherapistDirectory.names", SIGNED_IN, () -> directory.names(List.of(ana)))
                .put("TherapistFiles.add", OFFICE_AND_MANAGER, () -> files.add(
                        new TherapistData(null, 0, Sample.unique("New"), "", "", true),
                        new Assignment(null, 0, TherapistId.next(), here, DAY, null)))
                .put("TherapistFiles.save", OFFICE_AND_MANAGER, () -> files.save(file.therapist()))
                .put("TherapistFiles.record(Licence)", OFFICE_AND_MANAGER, () -> files.record(new Licence(
                        null, 0, ana, JurisdictionCode.of("US-FL"), Sample.unique("FL"), "LMT", DAY, null, LicenceStatus.ACTIVE)))
                .run("TherapistFiles.withdraw(Licence)", OFFICE_AND_MANAGER, () -> files.withdraw(stale(file.licences().getFirst())))
                .put("TherapistFiles.record(Certificate)", OFFICE_AND_MANAGER, () -> files.record(new Certificate(
                        null, 0, ana, ModalityCode.of("DT"), "School", DAY, null)))
                .run("TherapistFiles.withdraw(Certificate)", OFFICE_AND_MANAGER,
                        () -> files.withdraw(stale(file.certificates().getFirst())))
                .put("TherapistFiles.assign", OFFICE_AND_MANAGER, () -> files.assign(new Assignment(null, 0, ana, here, DAY, null)))
                .put("TherapistsForAccounts.find", ADMINISTRATOR, () -> accounts.find("", PageRequest.of(0, 5)))
                .put("TherapistsForAccounts.count", ADMINISTRATOR, () -> accounts.count(""))
                .put("TherapistsForAccounts.names", ADMINISTRATOR, () -> accounts.names(List.of(ana)))
                .tests(TherapistDirectory.class, TherapistFiles.class, TherapistsForAccounts.class);
    }

    private static Licence stale(Licence known) {
        return new Licence(
                known.id(), 99, known.therapist(), known.jurisdiction(), known.number(), known.kind(), known.issued(), known.expires(),
                known.status());
    }

    private static Certificate stale(Certificate known) {
        return new Certificate(known.id(), 99, known.therapist(), known.modality(), known.school(), known.issued(), known.expires());
    }
}
