package dev.stillwater.policy;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every public method of the policy's services, and who may call it. */
@PortalTest
class PolicyAccessTest {

    private static final PolicyVersionId NONE = PolicyVersionId.next();
    private static final PolicyVersion NOTHING = new PolicyVersion(
            NONE, 0, 0, PolicyState.DRAFT, TestPolicies.aPolicy(), Instant.EPOCH, null, null, null, null);

    @Autowired PolicyReading reading;
    @Autowired PolicyEditing editing;
    @Autowired PolicyPublishing publishing;
    @Autowired PolicyTransfer transfer;
    @Autowired PolicyAuthorship authorship;

    @TestFactory
    Stream<DynamicTest> reading() {
        return AccessTable.of(reading)
                .row("inForce()", () -> reading.inForce(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("draft()", () -> reading.draft(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("get(PolicyVersionId)", () -> reading.get(NONE), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("versions(Pageable)", () -> reading.versions(PageRequest.of(0, 1)),
                        HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("modalities()", () -> reading.modalities(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("modifications()", () -> reading.modifications(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("coveredModalities()", () -> reading.coveredModalities(),
                        HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> editing() {
        return AccessTable.of(editing)
                .row("draft()", () -> editing.draft(), HEAD_OFFICE)
                .row("setCell(PolicyVersionId, long, Choice, Set, Cell)",
                        () -> editing.setCell(NONE, 0, Choice.of("S01", "yes"), Set.of(), Cell.PROCEED), HEAD_OFFICE)
                .row("save(PolicyVersionId, long, PolicyDocument)",
                        () -> editing.save(NONE, 0, NOTHING.document()), HEAD_OFFICE)
                .row("edit(PolicyVersionId, PolicyEdit)", () -> editing.edit(NONE, new PolicyEdit.Cells(Map.of(), Map.of())),
                        HEAD_OFFICE)
                .row("copied(PolicyDocument, ModalityCode, Set, boolean)",
                        () -> editing.copied(NOTHING.document(), TestPolicies.SWEDISH, Set.of(TestPolicies.DEEP), true),
                        HEAD_OFFICE)
                .row("check(PolicyVersionId)", () -> editing.check(NONE), HEAD_OFFICE)
                .row("compare(PolicyVersion, PolicyVersion)", () -> editing.compare(NOTHING, NOTHING),
                        HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("discard(PolicyVersionId, long)", () -> {
                    editing.discard(NONE, 0);
                    return true;
                }, HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> authorship() {
        return AccessTable.of(authorship)
                .row("editors(PolicyVersionId)", () -> authorship.editors(NONE), HEAD_OFFICE)
                .row("others(PolicyVersionId)", () -> authorship.others(NONE), HEAD_OFFICE)
                .row("takeOver(PolicyVersionId, long)", () -> authorship.takeOver(NONE, 0), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> publishing() {
        return AccessTable.of(publishing)
                .row("sign(PolicyVersionId, long, NewSignOff)",
                        () -> publishing.sign(NONE, 0, new NewSignOff("", "", LocalDate.EPOCH, "")), HEAD_OFFICE)
                .row("signOffs(PolicyVersionId)", () -> publishing.signOffs(NONE),
                        HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("obstacles(PolicyVersionId, long)", () -> publishing.obstacles(NONE, 0), HEAD_OFFICE)
                .row("publish(PolicyVersionId, long)", () -> publishing.publish(NONE, 0), HEAD_OFFICE)
                .row("publish(PolicyVersionId, long, int)", () -> publishing.publish(NONE, 0, 0), HEAD_OFFICE)
                .row("publishAt(PolicyVersionId, long, Instant, int)",
                        () -> publishing.publishAt(NONE, 0, Instant.EPOCH, 0), HEAD_OFFICE)
                .row("publishAt(PolicyVersionId, long, Instant)",
                        () -> publishing.publishAt(NONE, 0, Instant.EPOCH), HEAD_OFFICE)
                .row("withdraw(PolicyVersionId, long)", () -> publishing.withdraw(NONE, 0), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> transfer() {
        return AccessTable.of(transfer)
                .row("write(PolicyVersionId)", () -> transfer.write(NONE), HEAD_OFFICE)
                .row("look(PolicyVersionId, long, String)", () -> transfer.look(NONE, 0, "{}"), HEAD_OFFICE)
                .row("read(PolicyVersionId, long, String)", () -> transfer.read(NONE, 0, "{}"), HEAD_OFFICE)
                .tests();
    }
}
