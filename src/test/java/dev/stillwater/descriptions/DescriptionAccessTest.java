package dev.stillwater.descriptions;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.claims.Severity;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Ids;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every method of the module's services, called by everybody. */
@PortalTest
class DescriptionAccessTest {

    private static final TreatmentId NONE = TreatmentId.next();
    private static final DescriptionId NO_TEXT = DescriptionId.next();
    private static final Finding CLAIM = new Finding(
            "none", "none", Severity.NEEDS_EVIDENCE, CopyField.FULL_TEXT, 0, 0, 1, "x", "", "", null, Set.of());
    private static final ApprovedDescription TEXT =
            new ApprovedDescription(NO_TEXT, NONE, "en", 1, DescriptionTexts.EMPTY, Instant.EPOCH);

    @Autowired DescriptionDesk desk;
    @Autowired DescriptionWriting writing;
    @Autowired DescriptionReview review;
    @Autowired DescriptionPresence presence;
    @Autowired FlaggedDescriptions flagged;

    @TestFactory
    Stream<DynamicTest> who_is_there() {
        return AccessTable.of(presence)
                .row("here(DescriptionId, UUID)", () -> presence.here(NO_TEXT, Ids.next()), HEAD_OFFICE)
                .row("left(DescriptionId, UUID)", () -> {
                    presence.left(NO_TEXT, Ids.next());
                    return "";
                }, HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> the_desk() {
        return AccessTable.of(desk)
                .row("approved(Collection, String)", () -> desk.approved(Set.of(NONE), "en"), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("claims(ApprovedDescription)", () -> desk.claims(TEXT), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("claims(Collection)", () -> desk.claims(List.of(TEXT)), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("claimsOfNames(Collection, String)", () -> desk.claimsOfNames(Set.of(NONE), "es"), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("claims(TreatmentId, String, DescriptionTexts)", () -> desk.claims(NONE, "en", DescriptionTexts.EMPTY), HEAD_OFFICE)
                .row("open(TreatmentId, String)", () -> desk.open(NONE, "en"), HEAD_OFFICE)
                .row("versions(TreatmentId, String)", () -> desk.versions(NONE, "en"), HEAD_OFFICE)
                .row("get(DescriptionId)", () -> desk.get(NO_TEXT), HEAD_OFFICE)
                .row("draft(TreatmentId, String)", () -> desk.draft(NONE, "en"), HEAD_OFFICE)
                .row("restore(DescriptionId)", () -> desk.restore(NO_TEXT), HEAD_OFFICE)
                .row("save(DescriptionId, long, DescriptionTexts)", () -> desk.save(NO_TEXT, 0, DescriptionTexts.EMPTY), HEAD_OFFICE)
                .row("toAcknowledge(DescriptionId)", () -> desk.toAcknowledge(NO_TEXT), HEAD_OFFICE)
                .row("submit(DescriptionId, long, Collection)", () -> desk.submit(NO_TEXT, 0, List.of()), HEAD_OFFICE)
                .row("submit(DescriptionId, long)", () -> desk.submit(NO_TEXT, 0), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> writing_together() {
        return AccessTable.of(writing)
                .row("write(DescriptionId, DescriptionTexts, DescriptionTexts)",
                        () -> writing.write(NO_TEXT, DescriptionTexts.EMPTY, DescriptionTexts.EMPTY), HEAD_OFFICE)
                .row("aside(DescriptionId)", () -> writing.aside(NO_TEXT), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> reviewing() {
        return AccessTable.of(review)
                .row("waiting(Pageable)", () -> review.waiting(PageRequest.of(0, 1)), HEAD_OFFICE)
                .row("countWaiting()", () -> review.countWaiting(), HEAD_OFFICE)
                .row("sentBack(Pageable)", () -> review.sentBack(PageRequest.of(0, 1)), HEAD_OFFICE)
                .row("countSentBack()", () -> review.countSentBack(), HEAD_OFFICE)
                .row("mayApprove(DescriptionId)", () -> review.mayApprove(NO_TEXT), HEAD_OFFICE)
                .row("confirm(DescriptionId, Finding)", () -> {
                    review.confirm(NO_TEXT, CLAIM);
                    return "";
                }, HEAD_OFFICE)
                .row("approve(DescriptionId, long)", () -> review.approve(NO_TEXT, 0), HEAD_OFFICE)
                .row("approveFrom(DescriptionId, long, LocalDate)", () -> review.approveFrom(NO_TEXT, 0, LocalDate.EPOCH), HEAD_OFFICE)
                .row("takenBack(Collection)", () -> review.takenBack(Set.of(NO_TEXT)), HEAD_OFFICE)
                .row("takeBack(DescriptionId, long)", () -> review.takeBack(NO_TEXT, 0), HEAD_OFFICE)
                .row("discard(DescriptionId, long)", () -> review.discard(NO_TEXT, 0), HEAD_OFFICE)
                .row("sendBack(DescriptionId, long, String)", () -> review.sendBack(NO_TEXT, 0, "Why"), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_flagged() {
        return AccessTable.of(flagged)
                .row("list(Pageable)", () -> flagged.list(PageRequest.of(0, 1)), HEAD_OFFICE)
                .row("count()", () -> flagged.count(), HEAD_OFFICE)
                .row("standing(DescriptionId)", () -> flagged.standing(NO_TEXT), HEAD_OFFICE)
                .row("soon(Pageable)", () -> flagged.soon(PageRequest.of(0, 1)), HEAD_OFFICE)
                .row("countSoon()", () -> flagged.countSoon(), HEAD_OFFICE)
                .tests();
    }
}
