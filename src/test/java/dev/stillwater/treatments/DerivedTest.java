package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.locations.RoomFeature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What follows from the parts; the table of booked times is the one of domain facts on menus. */
class DerivedTest {

    @Test
    void drainage_and_swedish_are_booked_without_a_changeover() {
        assertThat(booked(Part.of("MLD", 30), Part.of("SW", 30))).isEqualTo(85);
        assertThat(booked(Part.of("MLD", 45), Part.of("SW", 45))).isEqualTo(115);
    }

    @Test
    void swedish_and_reflexology_take_five_minutes_to_change_over() {
        assertThat(booked(Part.of("SW", 50), Part.of("RX", 30))).isEqualTo(110);
    }

    @Test
    void reflexology_alone_takes_no_changeover() {
        assertThat(booked(Part.of("RX", 30))).isEqualTo(55);
    }

    @Test
    void stones_take_longer_to_clear_away_once() {
        Derived derived = derive(Part.of("HS", 30), Part.of("SW", 30), Part.of("HS", 30));

        assertThat(derived.extraTurnaroundMinutes()).isEqualTo(10);
        assertThat(derived.changeoverMinutes()).isEqualTo(5);
        assertThat(derived.heat()).isTrue();
    }

    @Test
    void the_room_must_have_what_every_part_needs() {
        assertThat(derive(Part.of("SW", 50), Part.of("RX", 30)).rooms())
                .containsExactlyInAnyOrder(RoomFeature.TABLE, RoomFeature.FOOT_CHAIR);
    }

    @Test
    void a_modality_that_is_not_known_is_not_derived_from() {
        assertThatThrownBy(() -> derive(Part.of("XX", 30))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everything_but_minutes_is_the_union_of_the_parts(@ForAll("parts") List<Part> parts) {
        Derived all = Derived.from(parts, Library.BY_CODE);
        Set<ModalityCode> certificates = new HashSet<>();
        Set<RoomFeature> rooms = new HashSet<>();
        Set<String> notices = new HashSet<>();
        Set<String> allergens = new HashSet<>();
        boolean heat = false;
        for (Part part : parts) {
            Derived one = Derived.from(List.of(part), Library.BY_CODE);
            certificates.addAll(one.certificates());
            rooms.addAll(one.rooms());
            notices.addAll(one.notices());
            allergens.addAll(one.allergens());
            heat |= one.heat();
        }

        assertThat(all.certificates()).isEqualTo(certificates);
        assertThat(all.rooms()).isEqualTo(rooms);
        assertThat(all.notices()).containsExactlyInAnyOrderElementsOf(notices);
        assertThat(all.allergens()).isEqualTo(allergens);
        assertThat(all.heat()).isEqualTo(heat);
    }

    @Property
    void the_same_part_again_adds_minutes_and_nothing_else(@ForAll("parts") List<Part> parts) {
        List<Part> again = new ArrayList<>(parts);
        again.add(parts.getLast());
        Derived once = Derived.from(parts, Library.BY_CODE);
        Derived twice = Derived.from(again, Library.BY_CODE);

        assertThat(twice.handsOnMinutes()).isEqualTo(once.handsOnMinutes() + parts.getLast().minutes());
        assertThat(twice).isEqualTo(new Derived(
                once.certificates(), once.rooms(), once.notices(), once.allergens(), once.heat(),
                twice.handsOnMinutes(), once.changeoverMinutes(), once.extraTurnaroundMinutes()));
    }

    @Property
    void the_order_of_parts_changes_changeovers_at_most(@ForAll("parts") List<Part> parts) {
        Derived forward = Derived.from(parts, Library.BY_CODE);
        Derived backward = Derived.from(parts.reversed(), Library.BY_CODE);

        assertThat(backward.certificates()).isEqualTo(forward.certificates());
        assertThat(backward.rooms()).isEqualTo(forward.rooms());
        assertThat(backward.allergens()).isEqualTo(forward.allergens());
        assertThat(backward.handsOnMinutes()).isEqualTo(forward.handsOnMinutes());
        assertThat(backward.extraTurnaroundMinutes()).isEqualTo(forward.extraTurnaroundMinutes());
    }

    @Property
    void booked_time_is_never_less_than_hands_on_time(@ForAll("parts") List<Part> parts) {
        Derived derived = Derived.from(parts, Library.BY_CODE);

        assertThat(derived.bookedMinutes(0, 0)).isGreaterThanOrEqualTo(derived.handsOnMinutes());
        assertThat(derived.bookedMinutes(10, 15)).isEqualTo(derived.bookedMinutes(0, 0) + 25);
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Part> part = Combinators.combine(
                        Arbitraries.of(Library.ALL).map(Modality::code), Arbitraries.integers().between(5, 90))
                .as(Part::new);
        return part.list().ofMinSize(1).ofMaxSize(6);
    }

    private static int booked(Part... parts) {
        return derive(parts).bookedMinutes(10, 15);
    }

    private static Derived derive(Part... parts) {
        return Derived.from(List.of(parts), Library.BY_CODE);
    }
}
