package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.locations.OpeningHours;
import dev.stillwater.locations.RoomId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.World;
import dev.stillwater.therapists.Assignment;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.Licence;
import dev.stillwater.therapists.LicenceStatus;
import dev.stillwater.therapists.TherapistData;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A spa that is open over midnight, in Seattle's zone, through the services and the database. */
@PortalTest
class NightWorkTest {

    private static final LocalDate BEFORE_FORWARD = LocalDate.of(2027, 3, 13);

    @Autowired LocationEditing locations;
    @Autowired TherapistFiles files;
    @Autowired ShiftPlanning shifts;
    @Autowired Booking booking;
    @Autowired BookingAdvice advice;
    @Autowired RosterReading reading;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    RoomId room;
    GuestId guest;
    TreatmentData swedish;

    @BeforeEach
    void a_spa_that_is_open_at_night() {
        LocationData day = Sample.aLocation("US-WA");
        here = as.administrator(() -> locations.save(new LocationData(
                        null, 0, day.code(), day.name(), day.jurisdiction(), day.zone(), day.currency(), 10, 15, true,
                        OpeningHours.daily(LocalTime.of(18, 0), LocalTime.of(6, 0)))))
                .stored();
        room = world.aRoom(here);
        guest = world.aGuest(here);
        world.aTherapist(here, "SW");
        swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
    }

    @Test
    void an_appointment_over_midnight_belongs_to_the_day_it_begins_on_and_papers_must_hold_on_that_day() {
        TherapistId until17 = therapist(LocalDate.of(2026, 11, 17));
        shift(until17, "2026-11-17T20:00", "2026-11-18T04:00");

        AppointmentData late = book(until17, World.at("2026-11-17T23:30"));

        assertThat(late.day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(as.manager(here, () -> reading.day(here, LocalDate.of(2026, 11, 18))).appointments()).contains(late);
        assertThatThrownBy(() -> book(until17, World.at("2026-11-18T01:30")))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.whys()).extracting(Why::rule).containsExactly("therapists.licenceLapsed", "therapists.certificateLapsed"));
    }

    @Test
    void both_hours_of_a_night_that_has_one_twice_can_be_booked_each_once() {
        TherapistId ana = therapist(null);
        as.manager(here, () -> shifts.save(new ShiftData(null, 0, ana, here, new TimeSpan(
                Instant.parse("2027-11-07T05:00:00Z"), Instant.parse("2027-11-07T14:00:00Z")))));
        Instant first = Instant.parse("2027-11-07T07:35:00Z");

        AppointmentData before = book(ana, first);
        AppointmentData after = book(ana, first.plus(Duration.ofMinutes(85)));

        assertThat(before.span().to()).isEqualTo(after.span().from());
        assertThatThrownBy(() -> book(ana, first.plus(Duration.ofMinutes(84)))).isInstanceOf(Refusal.class);
    }

    @Test
    void free_times_of_a_night_on_which_the_clock_is_set_forward_leave_out_the_hour_that_is_not_there() {
        TherapistId ana = therapist(null);
        as.manager(here, () -> shifts.save(new ShiftData(null, 0, ana, here, new TimeSpan(
                World.at("2027-03-14T01:00"), World.at("2027-03-14T06:00")))));

        assertThat(as.manager(here, () -> advice.slots(here, swedish.variants().getFirst().id(), BEFORE_FORWARD, Instant.EPOCH)))
                .extracting(slot -> slot.start().atZone(java.time.ZoneId.of("America/Los_Angeles")).toLocalTime())
                .startsWith(LocalTime.of(1, 0), LocalTime.of(1, 15), LocalTime.of(1, 30), LocalTime.of(1, 45), LocalTime.of(3, 0))
                .doesNotContain(LocalTime.of(2, 0), LocalTime.of(2, 30));
    }

    @Test
    void a_copied_shift_that_would_end_at_a_skipped_time_is_left_out_and_named() {
        TherapistId ana = therapist(null);
        shift(ana, "2027-03-06T20:00", "2027-03-07T02:30");

        ShiftPlanning.CopiedWeek copied = as.manager(here, () ->
                shifts.copyWeek(here, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 8)));

        assertThat(copied.planned()).isZero();
        assertThat(copied.against()).extracting(Why::rule).containsExactly("refusal.time.skipped");
    }

    @Test
    void a_copied_shift_keeps_its_times_of_the_clock_over_a_change() {
        TherapistId ana = therapist(null);
        shift(ana, "2027-03-08T20:00", "2027-03-09T02:00");

        as.manager(here, () -> shifts.copyWeek(here, LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 15)));

        assertThat(as.manager(here, () -> reading.day(here, LocalDate.of(2027, 3, 15))).shifts())
                .extracting(ShiftData::span)
                .containsExactly(new TimeSpan(World.at("2027-03-15T20:00"), World.at("2027-03-16T02:00")));
    }

    private ShiftData shift(TherapistId therapist, String from, String to) {
        return world.aShift(here, therapist, from, to);
    }

    private AppointmentData book(TherapistId therapist, Instant start) {
        GuestId another = world.aGuest(here);
        return as.manager(here, () -> booking.book(new BookingRequest(
                here, another, swedish.variants().getFirst().id(), therapist, room, start)));
    }

    /** @param until the last day of licence and certificate; null for no end */
    private TherapistId therapist(LocalDate until) {
        LocalDate since = LocalDate.of(2025, 1, 1);
        return as.office(() -> {
            TherapistId id = files.add(
                    new TherapistData(null, 0, Sample.unique("Ana"), "", "", true),
                    new Assignment(null, 0, TherapistId.next(), here, since, null)).stored();
            files.record(new Licence(null, 0, id, JurisdictionCode.of("US-WA"), Sample.unique("MA"), "LMT", since, until, LicenceStatus.ACTIVE));
            files.record(new Certificate(null, 0, id, ModalityCode.of("SW"), "School", since, until));
            return id;
        });
    }
}
