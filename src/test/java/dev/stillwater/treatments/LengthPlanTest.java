package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What becomes of lengths that guests may be booked for. */
class LengthPlanTest {

    private static final Variant SIXTY = Variant.of(Part.of("SW", 60));
    private static final Variant NINETY = Variant.of(Part.of("SW", 90));

    @Test
    void what_stays_the_same_stays_the_same_length_wherever_it_stands() {
        LengthPlan plan = plan(List.of(SIXTY, NINETY), NINETY, SIXTY);

        assertThat(plan.lengths()).containsExactly(NINETY, SIXTY);
        assertThat(plan.endings()).isEmpty();
    }

    @Test
    void other_minutes_are_another_length_in_its_place() {
        LengthPlan plan = plan(List.of(SIXTY, NINETY), changed(SIXTY, 75), NINETY);

        Variant longer = plan.lengths().getFirst();
        assertThat(longer.id()).isNotEqualTo(SIXTY.id());
        assertThat(longer.parts()).containsExactly(Part.of("SW", 75));
        assertThat(plan.lengths().getLast()).isEqualTo(NINETY);
        assertThat(plan.endings()).containsExactly(new LengthPlan.Ending(SIXTY, longer));
        assertThat(plan.changes()).containsExactly(new LengthChange(SIXTY, List.of(Part.of("SW", 75))));
    }

    @Test
    void a_length_that_is_gone_has_nothing_in_its_place() {
        LengthPlan plan = plan(List.of(SIXTY, NINETY), SIXTY);

        assertThat(plan.endings()).containsExactly(new LengthPlan.Ending(NINETY, null));
        assertThat(plan.changes().getFirst().isRemoved()).isTrue();
    }

    @Test
    void a_length_that_is_new_changes_nothing_else() {
        Variant added = Variant.of(Part.of("SW", 30));

        assertThat(plan(List.of(SIXTY), SIXTY, added)).isEqualTo(new LengthPlan(List.of(SIXTY, added), List.of()));
    }

    @Test
    void parts_that_were_there_before_come_back_as_the_length_that_they_were() {
        Variant former = Variant.of(Part.of("SW", 50));

        LengthPlan plan = LengthPlan.of(List.of(SIXTY), List.of(former), List.of(changed(SIXTY, 50)));

        assertThat(plan.lengths()).containsExactly(former);
        assertThat(plan.endings()).containsExactly(new LengthPlan.Ending(SIXTY, former));
    }

    @Test
    void a_length_that_becomes_what_another_one_is_ends_in_favour_of_that_one() {
        LengthPlan plan = plan(List.of(SIXTY, NINETY), changed(SIXTY, 90));

        assertThat(plan.lengths()).containsExactly(NINETY);
        assertThat(plan.endings()).containsExactly(new LengthPlan.Ending(SIXTY, NINETY));
    }

    @Test
    void two_that_swap_their_minutes_are_the_same_two() {
        LengthPlan plan = plan(List.of(SIXTY, NINETY), changed(SIXTY, 90), changed(NINETY, 60));

        assertThat(plan.lengths()).containsExactly(NINETY, SIXTY);
        assertThat(plan.endings()).isEmpty();
    }

    @Property(tries = 300)
    void no_length_that_was_ever_there_is_rewritten_or_lost(
            @ForAll("lengths") List<Integer> now, @ForAll("lengths") List<Integer> once, @ForAll("lengths") List<Integer> wanted) {
        List<Variant> stored = now.stream().map(LengthPlanTest::length).toList();
        List<Variant> former = once.stream().filter(minutes -> !now.contains(minutes)).map(LengthPlanTest::length).toList();
        List<Variant> typed = new java.util.ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            VariantId id = i < stored.size() ? stored.get(i).id() : VariantId.next();
            typed.add(new Variant(id, List.of(new Part(ModalityCode.of("SW"), wanted.get(i)))));
        }

        LengthPlan plan = LengthPlan.of(stored, former, typed);

        Set<Variant> known = new HashSet<>(stored);
        known.addAll(former);
        assertThat(plan.lengths()).extracting(Variant::parts).isEqualTo(typed.stream().map(Variant::parts).toList());
        for (Variant length : plan.lengths()) {
            assertThat(known.stream().filter(one -> one.id().equals(length.id()))).allMatch(length::equals);
            assertThat(known.stream().filter(one -> one.parts().equals(length.parts()))).allMatch(length::equals);
        }
        Set<Variant> accounted = new HashSet<>(plan.lengths());
        plan.endings().forEach(ending -> accounted.add(ending.length()));
        assertThat(accounted).containsAll(stored);
        assertThat(plan.endings()).allMatch(ending -> stored.contains(ending.length()) && !plan.lengths().contains(ending.length()));
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.of(30, 45, 60, 75, 90).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    private static Variant length(int minutes) {
        return Variant.of(Part.of("SW", minutes));
    }

    private static Variant changed(Variant length, int minutes) {
        return new Variant(length.id(), List.of(Part.of("SW", minutes)));
    }

    private static LengthPlan plan(List<Variant> stored, Variant... wanted) {
        return LengthPlan.of(stored, List.of(), List.of(wanted));
    }
}
