package dev.stillwater.roster;

import static dev.stillwater.testing.ReachTable.MANAGER;
import static dev.stillwater.testing.ReachTable.MANAGERS;
import static dev.stillwater.testing.ReachTable.OFFICE_AND_MANAGER;
import static dev.stillwater.testing.ReachTable.OFFICE_AND_MANAGERS;
import static dev.stillwater.testing.ReachTable.THERAPIST;
import static dev.stillwater.testing.ReachTable.THERAPISTS;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.locations.RoomId;
import dev.stillwater.testing.ReachTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every method of the roster's services, asked by everybody about something of one location. */
@PortalTest
class RosterAccessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Instant NINE = World.at("2026-11-18T09:00");

    @Autowired Booking booking;
    @Autowired BookingAdvice advice;
    @Autowired AfterScreening after;
    @Autowired CheckIn checkIn;
    @Autowired RosterReading reading;
    @Autowired OwnRoster own;
    @Autowired TreatmentSteps steps;
    @Autowired ShiftPlanning shifts;
    @Autowired AbsencePlanning absences;
    @Autowired OwnLeave leave;
    @Autowired LeaveDesk leaveDesk;
    @Autowired World world;
    @Autowired As as;

    @TestFactory
    Stream<DynamicTest> who_may_call_what() {
        LocationId here = world.aLocation().stored();
        TherapistId ana = world.aTherapist(here, "SW");
        RoomId room = world.aRoom(here);
        GuestId guest = world.aGuest(here);
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        VariantId variant = swedish.variants().getFirst().id();
        world.publish(here, swedish);
        ShiftData shift = world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
        AppointmentData one = as.manager(here, () -> booking.book(new BookingRequest(here, guest, variant, ana, room, NINE)));
        AbsenceData away = as.manager(here, () -> absences.record(here, ana, DAY.plusDays(30), DAY.plusDays(30), AbsenceKind.LEAVE));
        LeaveRequest asked = as.therapist(ana, () -> leave.ask(DAY.plusDays(60), DAY.plusDays(60), AbsenceKind.LEAVE, ""));
        LeaveRequest back = as.therapist(ana, () -> leave.ask(DAY.plusDays(61), DAY.plusDays(61), AbsenceKind.LEAVE, ""));
        DayRoster day = as.manager(here, () -> reading.day(here, DAY));
        AppointmentFilter filter = new AppointmentFilter("", here, DAY, DAY, Set.of());
        ShiftData other = new ShiftData(null, 0, ana, here, TimeSpan.of(NINE.plusSeconds(86_400), java.time.Duration.ofHours(4)));
        PageRequest page = PageRequest.of(0, 5);

        return ReachTable.of(as, here, ana)
                .put("Booking.book", MANAGER, () -> booking.book(new BookingRequest(here, guest, variant, ana, room, NINE)))
                .put("Booking.move", MANAGER, () -> booking.move(one.id(), 99, NINE, ana, room))
                .put("Booking.instead", MANAGER, () -> booking.instead(one.id(), 99, variant, NINE, ana, room))
                .put("Booking.cancel", MANAGER, () -> booking.cancel(one.id(), 99, CancelReason.GUEST_ASKED))
                .put("Booking.setBack", MANAGER, () -> booking.setBack(one.id(), 99))
                .put("BookingAdvice.choices(LocationId)", MANAGER, () -> advice.choices(here, variant, List.of(), NINE, null))
                .put("BookingAdvice.slots(LocationId)", MANAGER, () -> advice.slots(here, variant, List.of(), DAY, NINE))
                .put("BookingAdvice.nextFreeDay", MANAGER, () -> advice.nextFreeDay(here, variant, List.of(), DAY.minusDays(1)))
                .put("AfterScreening.of", MANAGER, () -> after.of(one.id()))
                .run("CheckIn.checkIn", MANAGER, () -> checkIn.checkIn(one.id(), 99))
                .run("CheckIn.done", MANAGER, () -> checkIn.done(one.id(), 99))
                .run("CheckIn.noShow", MANAGER, () -> checkIn.noShow(one.id(), 99))
                .put("RosterReading.day", OFFICE_AND_MANAGER, () -> reading.day(here, DAY))
                .put("RosterReading.days", OFFICE_AND_MANAGER, () -> reading.days(here, DAY, DAY))
                .put("RosterReading.page", OFFICE_AND_MANAGER, () -> reading.page(filter, page))
                .put("RosterReading.count", OFFICE_AND_MANAGER, () -> reading.count(filter))
                .put("RosterReading.of", MANAGER, () -> reading.of(guest, page))
                .put("RosterReading.get", OFFICE_AND_MANAGER, () -> reading.get(one.id()))
                // Of a day that was read before: it shows no more than that.
                .put("RosterReading.toAskAgain", MANAGERS, () -> List.of(reading.toAskAgain(day)))
                .put("RosterReading.withFormerParts", OFFICE_AND_MANAGERS, () -> List.of(reading.withFormerParts(List.of(one))))
                .put("OwnRoster.day", THERAPISTS, () -> own.day(DAY))
                .put("OwnRoster.days", THERAPISTS, () -> own.days(DAY, 2))
                .put("OwnRoster.today", THERAPISTS, () -> own.today())
                .run("TreatmentSteps.start", THERAPIST, () -> steps.start(one.id(), 99))
                .run("TreatmentSteps.done", THERAPIST, () -> steps.done(one.id(), 99))
                .run("TreatmentSteps.undo", THERAPIST, () -> steps.undo(one.id(), 99))
                .run("OwnRoster.seen", THERAPIST, () -> own.seen(one.id()))
                .put("ShiftPlanning.save", MANAGER, () -> shifts.save(other))
                .run("ShiftPlanning.remove", MANAGER, () -> shifts.remove(shift.stored(), 99))
                .put("ShiftPlanning.copyWeek", MANAGER, () -> shifts.copyWeek(here, DAY.minusDays(70), DAY.minusDays(63)))
                .put("AbsencePlanning.record", MANAGER,
                        () -> absences.record(here, ana, DAY.plusDays(30), DAY.plusDays(30), AbsenceKind.LEAVE))
                .run("AbsencePlanning.remove", MANAGER, () -> absences.remove(here, away.stored(), 99))
                .put("AbsencePlanning.touched", MANAGER, () -> absences.touched(here, ana, DAY, DAY))
                .put("OwnLeave.own", THERAPIST, () -> leave.own(page))
                .put("OwnLeave.ask", THERAPISTS, () -> leave.ask(DAY.plusDays(70), DAY.plusDays(71), AbsenceKind.LEAVE, ""))
                .run("OwnLeave.takeBack", THERAPIST, () -> leave.takeBack(back.id()))
                .put("LeaveDesk.open", MANAGER, () -> leaveDesk.open(here))
                .put("LeaveDesk.standing", MANAGER, () -> leaveDesk.standing(here, asked.id()))
                .run("LeaveDesk.grant", MANAGER, () -> leaveDesk.grant(here, back.id()))
                .run("LeaveDesk.decline", MANAGER, () -> leaveDesk.decline(here, asked.id(), "Too many are away."))
                .tests(Booking.class, BookingAdvice.class, AfterScreening.class, CheckIn.class, RosterReading.class, OwnRoster.class, TreatmentSteps.class,
                        ShiftPlanning.class, AbsencePlanning.class, OwnLeave.class, LeaveDesk.class);
    }
}
