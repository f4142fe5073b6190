package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersion;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.FormerLength;
import dev.stillwater.treatments.FormerLengths;
import dev.stillwater.treatments.LengthChange;
import dev.stillwater.treatments.LocationImpact;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsImpact;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Parts and minutes of a treatment change that locations offer and guests are booked for. */
@PortalTest
@Tag("database")
class LengthsInUseTest {

    private static final Instant NINE = World.at("2026-11-18T09:00");

    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired OwnRoster ownRoster;
    @Autowired FormerLengths former;
    @Autowired MenuReading menus;
    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired AuditReading trail;
    @Autowired World world;
    @Autowired As as;

    LocationData place;
    LocationId here;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData treatment;
    Variant sixty;
    Variant ninety;

    /** The menu offers the first length only. */
    @BeforeEach
    void a_treatment_of_two_lengths_on_the_menu_in_one_of_them() {
        place = world.aLocation();
        here = place.stored();
        ana = world.aTherapist(here, "SW", "RX");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        TreatmentData one = world.aTreatment(Part.of("SW", 60));
        sixty = one.variants().getFirst();
        treatment = as.office(() -> editing.save(with(one, sixty, Variant.of(Part.of("SW", 90)))));
        ninety = treatment.variants().getLast();
        world.publish(here, treatment);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
    }

    @Test
    void it_is_saved_only_once_what_it_touches_was_seen_by_location() {
        book(sixty);
        TreatmentData wanted = with(treatment, minutes(sixty, 75), ninety);

        PartsInUse found = inUse(wanted);

        assertThat(found.impact().changes()).containsExactly(new LengthChange(sixty, List.of(Part.of("SW", 75))));
        assertThat(found.impact().locations()).containsExactly(new LocationImpact(here, place.name(), true, 1, 1));
        assertThat(as.office(() -> library.get(treatment.id()))).as("nothing is saved yet").isEqualTo(treatment);

        TreatmentData saved = as.office(() -> editing.save(wanted, found.impact()));
        assertThat(saved.variants()).extracting(Variant::handsOnMinutes).containsExactly(75, 90);
        assertThat(as.office(() -> library.get(treatment.id()))).isEqualTo(saved);
    }

    @Test
    void only_what_has_to_do_with_the_changed_lengths_is_touched() {
        book(sixty);

        TreatmentData saved = as.office(() -> editing.save(with(treatment, sixty, minutes(ninety, 100))));

        assertThat(saved.variants()).extracting(Variant::handsOnMinutes).containsExactly(60, 100);
        assertThat(saved.variants().getFirst()).isEqualTo(sixty);
    }

    @Test
    void what_is_touched_meanwhile_is_to_be_seen_too() {
        TreatmentData wanted = with(treatment, minutes(sixty, 75), ninety);
        PartsImpact seen = inUse(wanted).impact();
        book(sixty);

        assertThatThrownBy(() -> as.office(() -> editing.save(wanted, seen))).isInstanceOfSatisfying(PartsInUse.class,
                more -> assertThat(more.impact().appointments()).isEqualTo(1));
    }

    @Test
    void a_booked_appointment_stays_as_it_was_booked_and_can_be_moved() {
        AppointmentData booked = book(sixty);
        BookableVariant before = as.office(() -> library.variant(sixty.id()));

        TreatmentData saved = change(with(treatment, new Variant(sixty.id(), List.of(Part.of("SW", 45), Part.of("RX", 30))),
                new Variant(ninety.id(), List.of(Part.of("SW", 60), Part.of("RX", 30)))));

        AppointmentData kept = as.manager(here, () -> reading.get(booked.id()));
        assertThat(kept).isEqualTo(booked);
        BookableVariant old = as.office(() -> library.variant(sixty.id()));
        assertThat(old.parts()).isEqualTo(before.parts());
        assertThat(old.derived()).isEqualTo(before.derived());
        assertThat(old.superseded()).satisfies(superseded ->
                assertThat(superseded.by()).isEqualTo(saved.variants().getFirst().id()));
        AppointmentData moved = as.manager(here, () ->
                booking.move(kept.id(), kept.version(), NINE.plusSeconds(7200), ana, room));
        assertThat(moved.parts()).isEqualTo(booked.parts());
        assertThat(moved.span().minutes()).isEqualTo(booked.span().minutes());
    }

    @Test
    void the_day_says_which_appointments_were_booked_with_the_earlier_parts() {
        AppointmentData booked = book(sixty);
        assertThat(day().isFormer(booked)).isFalse();

        change(with(treatment, minutes(sixty, 75), ninety));

        assertThat(day().isFormer(booked)).isTrue();
        OwnDay own = as.therapist(ana, () -> ownRoster.day(LocalDate.of(2026, 11, 18)));
        assertThat(own.isFormer(own.appointments().getFirst())).isTrue();
        assertThat(own.appointments().getFirst().parts()).isEqualTo(sixty.parts());
    }

    @Test
    void what_was_given_before_is_no_appointment_to_look_at() {
        AppointmentData booked = book(sixty);
        as.manager(here, () -> booking.cancel(booked.id(), booked.version(), CancelReason.GUEST_ASKED));

        change(with(treatment, minutes(sixty, 75), ninety));

        AppointmentData cancelled = as.manager(here, () -> reading.get(booked.id()));
        assertThat(day().isFormer(cancelled)).isFalse();
        assertThat(cancelled.parts()).isEqualTo(sixty.parts());
    }

    @Test
    void the_earlier_lengths_of_a_treatment_are_listed_with_what_stands_there_today() {
        TreatmentData second = change(with(treatment, minutes(sixty, 75)));
        TreatmentData third = as.office(() -> editing.save(with(second, minutes(second.variants().getFirst(), 80))));

        List<FormerLength> all = as.office(() -> former.of(treatment.id()));

        assertThat(all).extracting(FormerLength::length).contains(sixty, ninety).hasSize(3);
        VariantId today = third.variants().getFirst().id();
        assertThat(all).filteredOn(one -> !one.length().equals(ninety)).extracting(one -> one.superseded().by())
                .as("over two steps").containsOnly(today);
        assertThat(all).filteredOn(one -> one.length().equals(ninety)).extracting(one -> one.superseded().by())
                .containsOnlyNulls();
    }

    private DayRoster day() {
        return as.manager(here, () -> reading.day(here, LocalDate.of(2026, 11, 18)));
    }

    @Test
    void the_menu_in_force_says_what_it_said_and_the_earlier_length_is_booked_no_more() {
        MenuVersion before = as.manager(here, () -> menus.published(here).orElseThrow());
        assertThat(as.manager(here, () -> menus.bookable(here))).hasSize(1);

        change(with(treatment, minutes(sixty, 75), ninety));

        assertThat(as.manager(here, () -> menus.published(here).orElseThrow())).isEqualTo(before);
        assertThat(as.manager(here, () -> menus.outdated(List.of(here)))).containsKey(here);
        assertThat(as.manager(here, () -> menus.bookable(here))).isEmpty();
        assertThatThrownBy(() -> book(sixty)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("roster.lengthChanged")).isTrue());
    }

    @Test
    void parts_that_come_back_are_the_length_that_they_were() {
        TreatmentData changed = change(with(treatment, minutes(sixty, 75), ninety));
        Variant longer = changed.variants().getFirst();

        TreatmentData back = as.office(() -> editing.save(with(changed, minutes(longer, 60), ninety)));

        assertThat(back.variants()).containsExactly(sixty, ninety);
        assertThat(as.office(() -> library.variant(sixty.id())).isOffered()).isTrue();
        assertThat(as.office(() -> library.variant(longer.id())).superseded().by()).isEqualTo(sixty.id());
        assertThat(as.manager(here, () -> menus.bookable(here))).as("the menu offers it all along").hasSize(1);
    }

    @Test
    void a_length_of_a_withdrawn_treatment_is_changed_likewise() {
        AppointmentData booked = book(sixty);
        TreatmentData withdrawn = as.office(() -> editing.withdraw(treatment.id(), treatment.version()));

        PartsInUse found = inUse(with(withdrawn, ninety));
        TreatmentData saved = as.office(() -> editing.save(with(withdrawn, ninety), found.impact()));

        assertThat(saved.variants()).containsExactly(ninety);
        assertThat(as.manager(here, () -> reading.get(booked.id()))).isEqualTo(booked);
        assertThat(as.office(() -> library.variant(sixty.id())).superseded().by()).isNull();
    }

    @Test
    void rules_and_others_saves_come_before_what_is_touched() {
        assertThatThrownBy(() -> as.office(() -> editing.save(with(treatment, minutes(sixty, 90), ninety))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("treatments.variants.twice")).isTrue());
        TreatmentData wanted = with(treatment, minutes(sixty, 75), ninety);
        PartsImpact seen = inUse(wanted).impact();
        as.office2(() -> editing.save(treatment));

        assertThatThrownBy(() -> as.office(() -> editing.save(wanted, seen))).isInstanceOf(StaleSave.class);
    }

    @Test
    void the_trail_says_what_came_in_the_place_of_what_and_how_much_that_touched() {
        book(sixty);
        change(with(treatment, minutes(sixty, 75)));

        AuditEntry line = as.office(() -> trail.page(AuditFilter.of(treatment.name()), PageRequest.of(0, 20))).stream()
                .filter(entry -> entry.action().equals("treatment-lengths-changed")).findFirst().orElseThrow();
        assertThat(line.fields()).contains("SW 60 > SW 75", "SW 90 > -", "\"menus\":1", "\"appointments\":1", "\"shifts\":1");
    }

    private TreatmentData change(TreatmentData wanted) {
        PartsImpact seen = inUse(wanted).impact();
        return as.office(() -> editing.save(wanted, seen));
    }

    private PartsInUse inUse(TreatmentData wanted) {
        return catchThrowableOfType(PartsInUse.class, () -> as.office(() -> editing.save(wanted)));
    }

    private AppointmentData book(Variant length) {
        return as.manager(here, () -> booking.book(new BookingRequest(here, guest, length.id(), ana, room, NINE)));
    }

    private static Variant minutes(Variant length, int minutes) {
        return new Variant(length.id(), List.of(new Part(length.parts().getFirst().modality(), minutes)));
    }

    private static TreatmentData with(TreatmentData data, Variant... variants) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), List.of(variants), data.priceBands(), data.extras());
    }
}
