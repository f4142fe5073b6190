package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stillwater.audit.AuditEntry;
import dev.stillwater.audit.AuditFilter;
import dev.stillwater.audit.AuditReading;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.RoomId;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Statements;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.KeptModality;
import dev.stillwater.treatments.LibraryKeeping;
import dev.stillwater.treatments.LocationImpact;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.ModalityImpact;
import dev.stillwater.treatments.ModalityInUse;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A modality of treatments that locations offer and guests are booked for is to bring something else. Each test puts it back. */
@PortalTest
@Tag("database")
class ModalityInUseTest {

    private static final Instant NINE = World.at("2026-11-18T09:00");

    @Autowired Booking booking;
    @Autowired RosterReading reading;
    @Autowired LibraryKeeping keeping;
    @Autowired TreatmentEditing editing;
    @Autowired AuditReading trail;
    @Autowired World world;
    @Autowired As as;

    Modality before;
    LocationData place;
    LocationId here;
    TherapistId ana;
    RoomId room;
    GuestId guest;
    TreatmentData treatment;
    Variant stones;

    @BeforeEach
    void a_treatment_with_it_on_a_menu() {
        before = kept().modality();
        place = world.aLocation();
        here = place.stored();
        ana = world.aTherapist(here, "SW", "HS");
        room = world.aRoom(here);
        guest = world.aGuest(here);
        treatment = world.aTreatment(Part.of("HS", 60));
        stones = treatment.variants().getFirst();
        world.publish(here, treatment);
        world.aShift(here, ana, "2026-11-18T08:00", "2026-11-18T18:00");
    }

    @AfterEach
    void put_back() {
        agree(before);
    }

    @Test
    void it_is_saved_only_once_what_it_touches_was_seen_by_treatment_and_location() {
        book(stones);
        TreatmentData draft = as.office(() -> editing.save(TreatmentData.draft(
                treatment.code() + "-d", treatment.name() + " draft", "", "massage", List.of(Variant.of(Part.of("HS", 60))))));

        ModalityImpact found = inUse(longer());

        assertThat(found.treatments()).extracting(ModalityImpact.Having::id).contains(treatment.id()).doesNotContain(draft.id());
        assertThat(found.locations()).contains(new LocationImpact(here, place.name(), true, 1, 1));
        assertThat(kept().modality()).as("nothing is saved yet").isEqualTo(before);

        save(longer(), found);

        assertThat(kept().modality()).isEqualTo(longer());
    }

    @Test
    void who_is_booked_for_an_earlier_length_without_it_is_not_touched() {
        TreatmentData other = world.aTreatment(Part.of("SW", 60));
        world.publish(here, other);
        book(other.variants().getFirst());
        change(with(other, Variant.of(Part.of("HS", 60))));

        assertThat(here(inUse(longer()))).containsExactly(new LocationImpact(here, place.name(), true, 0, 0));
    }

    @Test
    void who_is_booked_for_an_earlier_length_with_it_is_touched_too() {
        book(stones);
        change(with(treatment, Variant.of(Part.of("SW", 60))));

        ModalityImpact found = inUse(longer());

        assertThat(found.treatments()).extracting(ModalityImpact.Having::id).doesNotContain(treatment.id());
        assertThat(here(found)).containsExactly(new LocationImpact(here, place.name(), false, 1, 1));
    }

    @Test
    void what_is_touched_meanwhile_is_to_be_seen_too() {
        ModalityImpact seen = inUse(longer());
        book(stones);

        assertThatThrownBy(() -> save(longer(), seen)).isInstanceOfSatisfying(ModalityInUse.class,
                more -> assertThat(here(more.impact()).getFirst().appointments()).isEqualTo(1));
        assertThatThrownBy(() -> save(changed(before, before.extraTurnaroundMinutes(), !before.heat()), seen))
                .as("a yes to one change is no yes to another").isInstanceOf(ModalityInUse.class);
        assertThat(kept().modality()).isEqualTo(before);
    }

    @Test
    void names_alone_need_no_yes() {
        Modality renamed = new Modality(
                before.code(), before.name() + " ritual", before.nameEs(), before.certificateNeeded(), before.rooms(),
                before.changeoverMinutes(), before.extraTurnaroundMinutes(), before.notices(), before.allergens(), before.heat());

        save(renamed, ModalityImpact.NONE);

        assertThat(kept().modality().name()).isEqualTo(renamed.name());
    }

    @Test
    void a_booked_appointment_keeps_its_time_and_new_ones_follow() {
        AppointmentData booked = book(stones);
        agree(longer());

        AppointmentData later = as.manager(here, () -> booking.book(
                new BookingRequest(here, guest, stones.id(), ana, room, NINE.plusSeconds(4 * 3600))));

        assertThat(as.manager(here, () -> reading.get(booked.id()))).isEqualTo(booked);
        assertThat(later.span().minutes() - booked.span().minutes())
                .isEqualTo(longer().extraTurnaroundMinutes() - before.extraTurnaroundMinutes());
    }

    @Test
    void of_two_who_change_it_the_second_hears_of_it() {
        KeptModality read = kept();
        ModalityImpact seen = inUse(longer());
        agree(changed(before, before.extraTurnaroundMinutes(), !before.heat()));

        assertThatThrownBy(() -> as.office(() -> {
            keeping.save(new KeptModality(longer(), read.version()), seen);
            return "";
        })).isInstanceOf(StaleSave.class);
    }

    @Test
    void the_trail_says_what_became_what_and_how_much_that_touched() {
        book(stones);
        ModalityImpact seen = agree(longer());

        AuditEntry line = as.office(() -> trail.page(AuditFilter.of(before.name()), PageRequest.of(0, 20))).stream()
                .filter(entry -> entry.action().equals("modality-changed")).findFirst().orElseThrow();
        assertThat(line.fields()).contains(
                "TURNAROUND " + before.extraTurnaroundMinutes() + " > " + longer().extraTurnaroundMinutes(),
                "\"treatments\":" + seen.treatments().size(), "\"appointments\":" + seen.appointments());
    }

    @Test
    void more_treatments_take_no_more_statements() {
        long few = statements();
        for (int i = 0; i < 4; i++) {
            world.publish(here, world.aTreatment(Part.of("HS", 45 + 5 * i)));
        }

        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        KeptModality read = kept();
        return as.office(() -> {
            long start = Statements.soFar();
            catchThrowableOfType(ModalityInUse.class, () -> keeping.save(new KeptModality(longer(), read.version())));
            return Statements.soFar() - start;
        });
    }

    private void change(TreatmentData wanted) {
        as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });
    }

    private List<LocationImpact> here(ModalityImpact impact) {
        return impact.locations().stream().filter(one -> one.id().equals(here)).toList();
    }

    private ModalityImpact agree(Modality wanted) {
        ModalityInUse found = catchThrowableOfType(ModalityInUse.class, () -> save(wanted, ModalityImpact.NONE));
        if (found == null) {
            return ModalityImpact.NONE;
        }
        save(wanted, found.impact());
        return found.impact();
    }

    private ModalityImpact inUse(Modality wanted) {
        return catchThrowableOfType(ModalityInUse.class, () -> save(wanted, ModalityImpact.NONE)).impact();
    }

    private void save(Modality wanted, ModalityImpact agreed) {
        KeptModality read = kept();
        as.office(() -> {
            keeping.save(new KeptModality(wanted, read.version()), agreed);
            return "";
        });
    }

    private KeptModality kept() {
        return as.office(() -> keeping.modalities()).stream()
                .filter(one -> one.modality().code().value().equals("HS")).findFirst().orElseThrow();
    }

    private Modality longer() {
        return changed(before, before.extraTurnaroundMinutes() + 20, before.heat());
    }

    private static Modality changed(Modality of, int turnaround, boolean heat) {
        return new Modality(
                of.code(), of.name(), of.nameEs(), of.certificateNeeded(), of.rooms(), of.changeoverMinutes(), turnaround,
                of.notices(), of.allergens(), heat);
    }

    private AppointmentData book(Variant length) {
        VariantId id = length.id();
        return as.manager(here, () -> booking.book(new BookingRequest(here, guest, id, ana, room, NINE)));
    }

    private static TreatmentData with(TreatmentData data, Variant... variants) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), List.of(variants), data.priceBands(), data.extras());
    }
}
