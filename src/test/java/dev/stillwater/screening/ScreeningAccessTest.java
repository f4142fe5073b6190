package dev.stillwater.screening;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyVersionId;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every public method of the services that screen guests, and who may call it. */
@PortalTest
class ScreeningAccessTest {

    private static final GuestId GUEST = GuestId.next();
    private static final ScreeningVisit VISIT =
            ScreeningVisit.of(GUEST, LocationId.next(), World.TODAY, List.of(ModalityCode.of("SW")));

    @Autowired GuestScreening screening;
    @Autowired ScreeningStates states;
    @Autowired ClearanceDesk letters;
    @Autowired GuestPrivacy privacy;
    @Autowired TabletScreening tablet;
    @Autowired ScreeningHolds holds;
    @Autowired LegalHolds legal;
    @Autowired PolicySimulation simulation;

    /** The role was there; only the location is another manager's. */
    private static Object elsewhere(Callable<?> call) throws Exception {
        try {
            return call.call();
        } catch (OutOfScopeException otherLocation) {
            return otherLocation;
        }
    }

    @TestFactory
    Stream<DynamicTest> screening() {
        return AccessTable.of(screening)
                .row("begin(ScreeningVisit)", () -> elsewhere(() -> screening.begin(VISIT)), LOCATION_MANAGER)
                .row("record(ScreeningVisit, PolicyVersionId, Answers, String, Correction)",
                        () -> elsewhere(() -> screening.record(
                                VISIT, PolicyVersionId.next(), Answers.NONE, null, Correction.NOTED_WRONGLY)),
                        LOCATION_MANAGER)
                .row("record(ScreeningVisit, PolicyVersionId, Answers, String)",
                        () -> elsewhere(() -> screening.record(VISIT, PolicyVersionId.next(), Answers.NONE, null)),
                        LOCATION_MANAGER)
                .row("history(GuestId, Pageable)", () -> screening.history(GUEST, PageRequest.of(0, 1)),
                        LOCATION_MANAGER)
                .row("get(ScreeningId)", () -> screening.get(ScreeningId.next()), LOCATION_MANAGER)
                .row("answers(ScreeningId, String)",
                        () -> screening.answers(ScreeningId.next(), "a good reason"), LOCATION_MANAGER)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> states() {
        ScreeningKey key = ScreeningKey.of(GUEST, World.TODAY, List.of(ModalityCode.of("SW")));
        return AccessTable.of(states)
                .row("of(Collection)", () -> states.of(List.of(key)), LOCATION_MANAGER, THERAPIST)
                .row("of(ScreeningKey)", () -> states.of(key), LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> letters() {
        return AccessTable.of(letters)
                .row("onFile(GuestId)", () -> letters.onFile(GUEST), LOCATION_MANAGER)
                .row("today(LocationId)", () -> letters.today(LocationId.next()), LOCATION_MANAGER)
                .row("needed(GuestId)", () -> letters.needed(GUEST), LOCATION_MANAGER)
                .row("conditions()", () -> letters.conditions(), LOCATION_MANAGER)
                .row("add(NewClearance)",
                        () -> elsewhere(() -> letters.add(new NewClearance(
                                GUEST, LocationId.next(), QuestionCode.of("S14"), new TreeSet<>(), "", World.TODAY,
                                World.TODAY))),
                        LOCATION_MANAGER)
                .row("withdraw(ClearanceId, long, String)",
                        () -> letters.withdraw(ClearanceId.next(), 0, "a good reason"), LOCATION_MANAGER)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> holds() {
        return AccessTable.of(holds)
                .row("of(ScreeningId)", () -> holds.of(ScreeningId.next()), LOCATION_MANAGER)
                .row("tighten(ScreeningId, NewHold)",
                        () -> holds.tighten(
                                ScreeningId.next(), new NewHold(Headline.REFUSED, null, HoldReason.NOT_SOBER, "")),
                        LOCATION_MANAGER)
                .tests();
    }

    /** A guest at the tablet is nobody's role: {@code GuestViewTest} is the one who may. */
    @TestFactory
    Stream<DynamicTest> tablet() {
        return AccessTable.of(tablet)
                .row("hand(ScreeningVisit, String)",
                        () -> elsewhere(() -> {
                            tablet.hand(VISIT, "today");
                            return true;
                        }),
                        LOCATION_MANAGER)
                .row("sitting()", () -> tablet.sitting())
                .row("begin()", () -> tablet.begin())
                .row("record(PolicyVersionId, String)", () -> {
                    tablet.record(PolicyVersionId.next(), null);
                    return true;
                })
                .row("takeBack(String)", () -> tablet.takeBack("x"))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> privacy() {
        return AccessTable.of(privacy)
                .row("report(GuestId, IdentityProof)", () -> privacy.report(GUEST, IdentityProof.DOCUMENT), LOCATION_MANAGER)
                .row("plan(GuestId)", () -> privacy.plan(GUEST), LOCATION_MANAGER)
                .row("erase(GuestId)", () -> privacy.erase(GUEST), LOCATION_MANAGER)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> legalHolds() {
        return AccessTable.of(legal)
                .row("of(GuestId)", () -> legal.of(GUEST), LOCATION_MANAGER)
                .row("set(GuestId, LocationId, LegalHoldReason, String)",
                        () -> elsewhere(() -> legal.set(GUEST, LocationId.next(), LegalHoldReason.CLAIM, "")), LOCATION_MANAGER)
                .row("lift(LegalHoldId, long)", () -> legal.lift(LegalHoldId.next(), 0), LOCATION_MANAGER)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> simulation() {
        return AccessTable.of(simulation)
                .row("start(PolicyVersionId, SimulationPeriod)",
                        () -> simulation.start(
                                PolicyVersionId.next(),
                                new SimulationPeriod(World.TODAY, World.TODAY.minusDays(1))),
                        HEAD_OFFICE)
                .row("latest()", () -> simulation.latest(), HEAD_OFFICE)
                .row("cancel()", () -> {
                    simulation.cancel();
                    return true;
                }, HEAD_OFFICE)
                .tests();
    }
}
