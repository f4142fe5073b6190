package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.RoomId;
import dev.stillwater.menus.DraftItem;
import dev.stillwater.menus.EnhancementOffer;
import dev.stillwater.menus.LengthOffer;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a guest adds to a treatment makes it longer and dearer, and its heat is screened. */
@PortalTest
@Tag("database")
class EnhancementBookingTest {

    private static final Instant NINE = World.at("2026-11-18T09:00");
    private static final PriceBand TEN = new PriceBand(Money.of("10", "USD"), Money.of("15", "USD"));
    private static final Enhancement TOWELS = new Enhancement(
            "Warm towels", "Toallas calientes", 10, true, List.of("heat"), Set.of(), Map.of(TEN.low().currency(), TEN));
    private static final Enhancement SCALP =
            new Enhancement("Scalp massage", "", 0, false, List.of(), Set.of(), Map.of());

    @Autowired Booking booking;
    @Autowired BookingAdvice advice;
    @Autowired RosterReading reading;
    @Autowired TreatmentEditing editing;
    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData swedish;

    @BeforeEach
    void a_treatment_that_can_be_enhanced() {
        here = world.aLocation().stored();
        ana = world.aTherapist(here, "SW");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        TreatmentData plain = world.aTreatment(Part.of("SW", 60));
        swedish = as.office(() -> editing.save(plain.with(
                new TreatmentExtras(Set.of(), false, plain.extras().localFields(), List.of(TOWELS, SCALP)))));
        decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("12", "USD")),
                new EnhancementOffer(swedish.id(), "Scalp massage", EnhancementOffer.NEW, true, Money.of("0", "USD")));
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
    }

    @Test
    void its_minutes_and_its_price_on_the_menu_in_force_are_added_to_the_booking() {
        AppointmentData plain = book(NINE);
        AppointmentData longer = book(NINE.plusSeconds(3 * 3600), "Warm towels", "Scalp massage");

        assertThat(longer.span().minutes()).isEqualTo(plain.span().minutes() + 10);
        assertThat(longer.price()).isEqualTo(plain.price().plus(Money.of("12", "USD")));
        assertThat(longer.enhancements()).containsExactly(TOWELS.names(), SCALP.names());
        assertThat(longer.parts()).isEqualTo(plain.parts());
        assertThat(as.manager(here, () -> reading.get(longer.id()))).isEqualTo(longer);
    }

    @Test
    void heat_that_no_part_brings_is_screened_like_the_modalities_with_heat() {
        assertThat(book(NINE).modalities()).containsExactly(ModalityCode.of("SW"));
        assertThat(book(NINE.plusSeconds(3 * 3600), "Scalp massage").modalities()).containsExactly(ModalityCode.of("SW"));

        AppointmentData heated = book(NINE.plusSeconds(6 * 3600), "Warm towels");

        assertThat(heated.modalities()).containsExactly(ModalityCode.of("SW"), ModalityCode.of("HS"));
    }

    @Test
    void the_free_times_leave_room_for_it() {
        AppointmentData next = book(NINE.plusSeconds(90 * 60));

        assertThat(as.manager(here, () -> advice.slots(here, length(), next.day(), NINE)).getFirst().start()).isEqualTo(NINE);
        assertThat(as.manager(here, () -> advice.slots(here, length(), List.of("Warm towels"), next.day(), NINE)).getFirst().start())
                .isAfter(NINE);
    }

    @Test
    void what_the_treatment_does_not_offer_is_refused_at_its_field() {
        assertThatThrownBy(() -> book(NINE, "Hot air balloon"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("enhancements"));
    }

    @Test
    void it_stays_with_the_appointment_when_that_is_moved() {
        AppointmentData heated = book(NINE, "Warm towels");

        AppointmentData moved = as.manager(here, () ->
                booking.move(heated.id(), heated.version(), NINE.plusSeconds(7200), ana, room));

        assertThat(moved.span().minutes()).isEqualTo(heated.span().minutes());
        assertThat(moved.enhancements()).isEqualTo(heated.enhancements());
        assertThat(moved.modalities()).contains(ModalityCode.of("HS"));
    }

    @Test
    void what_the_menu_in_force_does_not_offer_is_not_booked_whatever_the_library_has() {
        EnhancementOffer towels = as.manager(here, () -> drafts.draft(here)).decisions().stream()
                .filter(one -> one.name().equals("Warm towels")).findFirst().orElseThrow();
        decide(new EnhancementOffer(swedish.id(), "Warm towels", towels.version(), false, towels.price()));

        assertThatThrownBy(() -> book(NINE, "Warm towels"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("menus.enhancement.notOffered")).isTrue());
        assertThat(book(NINE, "Scalp massage").enhancements()).containsExactly(SCALP.names());
    }

    /** Decides in the draft, and publishes it. */
    private void decide(EnhancementOffer... decisions) {
        as.manager(here, () -> {
            List<DraftItem> known = drafts.draft(here).of(swedish.id());
            long version = known.isEmpty() ? LengthOffer.NEW : known.getFirst().version();
            drafts.offer(here, swedish.id(), List.of(new LengthOffer(length(), version, Money.of("120", "USD"), "")), List.of(decisions));
            return publishing.publish(here, drafts.draft(here).edition());
        });
    }

    private AppointmentData book(Instant start, String... added) {
        return as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, length(), ana, room, start, List.of(added))));
    }

    private VariantId length() {
        return swedish.variants().getFirst().id();
    }
}
