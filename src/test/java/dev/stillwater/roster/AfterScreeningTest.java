package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.HoldReason;
import dev.stillwater.screening.NewHold;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningHolds;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AfterScreeningTest {

    private static final Instant TWO = World.at("2026-11-17T14:00");

    @Autowired AfterScreening after;
    @Autowired Booking booking;
    @Autowired CheckIn checkIn;
    @Autowired RosterReading reading;
    @Autowired ScreeningHolds holds;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private TherapistId ana;
    private RoomId room;
    private GuestId guest;
    private TreatmentData swedish;
    private TreatmentData both;
    private AppointmentData booked;

    @BeforeEach
    void a_guest_with_a_combination_today() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW", "RX", "PN");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        swedish = world.aTreatment(Part.of("SW", 60));
        both = world.aTreatment(Part.of("SW", 30), Part.of("RX", 30));
        world.publish(here, swedish, both);
        for (int day = 17; day <= 30; day++) {
            world.aShift(here, ana, "2026-11-" + day + "T09:00", "2026-11-" + day + "T18:00");
        }
        booked = as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, both.variants().getFirst().id(), ana, room, TWO)));
    }

    private AppointmentData now() {
        return as.manager(here, () -> reading.get(booked.id()));
    }

    private AfterScreening.Alternatives alternatives() {
        return as.manager(here, () -> after.of(booked.id()));
    }

    private LocalDate day(BookingAdvice.Slot slot) {
        return slot.start().atZone(java.time.ZoneId.of("America/Los_Angeles")).toLocalDate();
    }

    private void hold(ScreeningData data, Headline to, @Nullable LocalDate until) {
        as.manager(here, () -> holds.tighten(data.id(), new NewHold(to, until, HoldReason.THERAPIST_ASKS, "")));
    }

    @Test
    void nothing_is_offered_instead_where_the_treatment_goes_ahead() {
        world.screen(booked, "");
        assertThat(alternatives()).isEqualTo(new AfterScreening.Alternatives(null, List.of(), List.of()));
    }

    @Test
    void after_a_wait_free_times_begin_on_the_earliest_day_and_one_of_them_can_be_taken() {
        world.screen(booked, "S02:yes");
        LocalDate earliest = now().earliest();
        assertThat(now().headline()).isEqualTo(Headline.NOT_BEFORE);

        List<BookingAdvice.Slot> slots = alternatives().slots();

        assertThat(slots).isNotEmpty().hasSizeLessThanOrEqualTo(AfterScreening.MOST_SLOTS);
        assertThat(slots).allSatisfy(slot -> assertThat(day(slot)).isAfterOrEqualTo(earliest));
        assertThat(slots).extracting(this::day).contains(earliest);
        BookingAdvice.Slot first = slots.getFirst();
        AppointmentData moved = as.manager(here, () -> booking.move(
                booked.id(), now().version(), first.start(), first.therapist(), first.room()));
        assertThat(moved.day()).isEqualTo(earliest);
        assertThat(moved.state()).isEqualTo(AppointmentState.BOOKED);
    }

    @Test
    void what_the_menu_has_of_the_parts_that_remain_is_offered_now() {
        // A broken or wounded foot: reflexology is refused, Swedish is not.
        world.screen(booked, "S33:yes");
        assertThat(now().headline()).isEqualTo(Headline.REFUSED);

        AfterScreening.Alternatives instead = alternatives();

        assertThat(instead.slots()).isEmpty();
        assertThat(instead.offers()).extracting(offer -> offer.item().variant().variant())
                .containsExactly(swedish.variants().getFirst().id());
    }

    @Test
    void what_is_possible_instead_takes_the_place_of_what_was_refused_at_the_same_time() {
        world.screen(booked, "S33:yes");

        AppointmentData taken = as.manager(here, () ->
                booking.instead(booked.id(), now().version(), swedish.variants().getFirst().id(), TWO, ana, room));

        assertThat(now().state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(taken.span().from()).isEqualTo(TWO);
        assertThat(taken.guest()).isEqualTo(guest);
        assertThat(taken.headline()).isNotNull().matches(Headline::goesAhead);
    }

    @Test
    void what_cannot_be_booked_instead_leaves_the_appointment_where_it_was() {
        world.screen(booked, "S33:yes");

        assertThatThrownBy(() -> as.manager(here, () -> booking.instead(
                        booked.id(), now().version(), swedish.variants().getFirst().id(), World.at("2026-11-17T23:00"), ana, room)))
                .isInstanceOf(Refusal.class);

        assertThat(now().state()).isEqualTo(AppointmentState.HELD);
    }

    @Test
    void a_hold_by_staff_holds_the_appointment_under_a_name_and_check_in_keeps_to_it() {
        ScreeningData data = world.screen(booked, "");
        assertThat(now().state()).isEqualTo(AppointmentState.BOOKED);

        hold(data, Headline.REFUSED, null);

        assertThat(now()).satisfies(one -> {
            assertThat(one.state()).isEqualTo(AppointmentState.HELD);
            assertThat(one.headline()).isEqualTo(Headline.REFUSED);
            assertThat(one.heldBy()).isEqualTo("test-manager");
        });
        assertThatThrownBy(() -> as.manager(here, () -> {
                    checkIn.checkIn(booked.id(), now().version());
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.by("roster.checkIn.heldBy")).isTrue());
        world.screen(booked, "");
        assertThat(now().state()).isEqualTo(AppointmentState.HELD);
        assertThat(alternatives().offers()).isEmpty();
    }

    @Test
    void a_hold_until_a_day_gives_times_from_that_day_and_moving_there_lifts_nothing_else() {
        ScreeningData data = world.screen(booked, "");
        hold(data, Headline.NOT_BEFORE, World.TODAY.plusDays(3));

        List<BookingAdvice.Slot> slots = alternatives().slots();
        assertThat(slots).isNotEmpty().allSatisfy(
                slot -> assertThat(day(slot)).isAfterOrEqualTo(World.TODAY.plusDays(3)));

        BookingAdvice.Slot first = slots.getFirst();
        AppointmentData moved = as.manager(here, () -> booking.move(
                booked.id(), now().version(), first.start(), first.therapist(), first.room()));
        assertThat(moved.heldBy()).isNull();
        assertThat(moved.state()).isEqualTo(AppointmentState.BOOKED);
    }
}
