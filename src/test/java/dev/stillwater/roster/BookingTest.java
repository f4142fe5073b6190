package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.Why;
import dev.stillwater.locations.RoomId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class BookingTest {

    private static final int AT_ONCE = 50;
    private static final Instant NINE = World.at("2026-11-18T09:00");

    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData swedish;

    @BeforeEach
    void a_day_at_a_spa() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
    }

    @Test
    void a_booking_takes_the_parts_and_the_times_of_the_location() {
        AppointmentData booked = book(ana, room, guest, NINE);

        assertThat(booked.span().minutes()).isEqualTo(60 + 10 + 15);
        assertThat(booked.state()).isEqualTo(AppointmentState.BOOKED);
        assertThat(booked.treatmentNames()).isEqualTo(swedish.names());
        assertThat(booked.treatmentNames().es()).startsWith("Tratamiento");
        assertThat(as.manager(here, () -> reading.get(booked.id()))).isEqualTo(booked);
    }

    @Test
    void the_same_therapist_is_not_booked_twice() {
        book(ana, room, guest, NINE);

        assertThatThrownBy(() -> book(ana, world.aRoom(here), world.aGuest(here), NINE.plusSeconds(1800)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(keys(refusal)).containsExactly("roster.therapistBusy"));
    }

    @Test
    void every_rule_that_stands_against_it_is_named() {
        book(ana, room, guest, NINE);
        TherapistId ben = world.aTherapist(here, "DT");

        assertThatThrownBy(() -> book(ben, room, guest, NINE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(keys(refusal)).containsExactly(
                        "roster.noShift", "roster.roomBusy", "roster.guestBusy", "therapists.noCertificate"));
    }

    @Test
    void a_shift_at_another_location_is_named() {
        LocationId there = world.aLocation().stored();
        TherapistId chloe = world.aTherapist(there, "SW");
        world.aShift(there, chloe, "2026-11-18T08:00", "2026-11-18T18:00");

        assertThatThrownBy(() -> book(chloe, room, guest, NINE))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(keys(refusal)).containsExactly("roster.otherLocation", "therapists.notAssigned"));
    }

    @Test
    void what_is_not_on_the_menu_cannot_be_booked() {
        TreatmentData other = world.aTreatment(Part.of("SW", 30));

        assertThatThrownBy(() -> as.manager(here, () -> booking.book(new BookingRequest(
                        here, guest, other.variants().getFirst().id(), ana, room, NINE))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(keys(refusal)).containsExactly("roster.notOnMenu"));
    }

    @Test
    void a_moved_appointment_remembers_where_it_stood_and_a_refused_move_leaves_it() {
        AppointmentData booked = book(ana, room, guest, NINE);
        AppointmentData moved = as.manager(here, () ->
                booking.move(booked.id(), booked.version(), NINE.plusSeconds(7200), ana, room));

        assertThat(moved.movedFrom()).isEqualTo(NINE);
        assertThatThrownBy(() -> as.manager(here, () ->
                        booking.move(moved.id(), moved.version(), World.at("2026-11-18T19:30"), ana, room)))
                .isInstanceOf(Refusal.class);
        assertThat(as.manager(here, () -> reading.get(booked.id())).span()).isEqualTo(moved.span());
        assertThatThrownBy(() -> as.manager(here, () -> booking.cancel(booked.id(), booked.version(), CancelReason.GUEST_ASKED)))
                .isInstanceOf(StaleSave.class);
    }

    @Test
    void a_cancelled_appointment_frees_its_time() {
        AppointmentData booked = book(ana, room, guest, NINE);
        as.manager(here, () -> booking.cancel(booked.id(), booked.version(), CancelReason.GUEST_ASKED));

        assertThat(book(ana, room, guest, NINE).state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void only_the_location_s_own_manager_books_moves_and_cancels() {
        AppointmentData booked = book(ana, room, guest, NINE);
        LocationId there = world.aLocation().stored();

        assertThatThrownBy(() -> as.manager(there, () -> booking.book(request(ana, room, guest, NINE)))).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> as.manager(there, () -> booking.move(booked.id(), booked.version(), NINE, ana, room))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(there, () -> booking.cancel(booked.id(), booked.version(), CancelReason.GUEST_ASKED))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(there, () -> reading.get(booked.id()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.office(() -> booking.book(request(ana, room, guest, NINE)))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.therapist(ana, () -> booking.book(request(ana, room, guest, NINE)))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void of_fifty_bookings_of_one_therapist_exactly_one_succeeds() {
        onlyOneSucceeds("roster.therapistBusy", fresh(i -> request(ana, world.aRoom(here), world.aGuest(here), NINE)));
    }

    @Test
    void of_fifty_bookings_of_one_room_exactly_one_succeeds() {
        onlyOneSucceeds("roster.roomBusy", fresh(i -> request(working(), room, world.aGuest(here), NINE)));
    }

    @Test
    void of_fifty_bookings_of_one_guest_exactly_one_succeeds() {
        onlyOneSucceeds("roster.guestBusy", fresh(i -> request(working(), world.aRoom(here), guest, NINE)));
    }

    @Test
    void of_fifty_bookings_of_two_overlapping_times_exactly_one_succeeds() {
        onlyOneSucceeds("roster.therapistBusy", fresh(i ->
                request(ana, world.aRoom(here), world.aGuest(here), i % 2 == 0 ? NINE : NINE.plusSeconds(2700))));
    }

    private void onlyOneSucceeds(String rule, List<BookingRequest> requests) {
        List<Object> results = atOnce(requests.stream().<Callable<Object>>map(request ->
                () -> as.manager(here, () -> booking.book(request))).toList());

        assertThat(results).filteredOn(AppointmentData.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(result -> !(result instanceof AppointmentData)).hasSize(AT_ONCE - 1)
                .allSatisfy(refused -> assertThat(refused).isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(keys(refusal)).contains(rule)));
    }

    /** Runs all of them at the same moment and returns what each returned or threw. */
    private static List<Object> atOnce(List<Callable<Object>> calls) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Object>> futures = calls.stream().map(call -> threads.submit(() -> {
                start.await();
                try {
                    return call.call();
                } catch (RuntimeException refused) {
                    return refused;
                }
            })).toList();
            start.countDown();
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private List<BookingRequest> fresh(IntFunction<BookingRequest> make) {
        List<BookingRequest> requests = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            requests.add(make.apply(i));
        }
        return requests;
    }

    private TherapistId working() {
        TherapistId somebody = world.aTherapist(here, "SW");
        world.aShift(here, somebody, "2026-11-18T08:00", "2026-11-18T18:00");
        return somebody;
    }

    private AppointmentData book(TherapistId therapist, RoomId where, GuestId who, Instant start) {
        return as.manager(here, () -> booking.book(request(therapist, where, who, start)));
    }

    private BookingRequest request(TherapistId therapist, RoomId where, GuestId who, Instant start) {
        return new BookingRequest(here, who, swedish.variants().getFirst().id(), therapist, where, start);
    }

    private static List<String> keys(Refusal refusal) {
        return refusal.whys().stream().map(Why::key).toList();
    }
}
