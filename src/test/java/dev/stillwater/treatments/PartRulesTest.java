package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartRulesTest {

    private static final OrderRule DRAINAGE_FIRST = rule(OrderRule.Kind.BEFORE, "MLD", "SW", "drainage first");
    private static final OrderRule NO_DEEP_TISSUE = rule(OrderRule.Kind.NEVER_WITH, "MLD", "DT", "another day");
    private static final List<OrderRule> RULES = List.of(DRAINAGE_FIRST, NO_DEEP_TISSUE);

    @Test
    void parts_in_an_allowed_order_pass() {
        assertThatCode(() -> check(Variant.of(Part.of("MLD", 45), Part.of("SW", 45)))).doesNotThrowAnyException();
        assertThatCode(() -> check(Variant.of(Part.of("SW", 45), Part.of("RX", 45)))).doesNotThrowAnyException();
    }

    @Test
    void before_means_every_part_of_the_one_before_every_part_of_the_other() {
        refused("treatments.order.before", Variant.of(Part.of("SW", 30), Part.of("MLD", 30)));
        refused("treatments.order.before", Variant.of(Part.of("MLD", 30), Part.of("SW", 30), Part.of("MLD", 30)));
    }

    @Test
    void never_with_holds_in_either_order() {
        refused("treatments.order.neverWith", Variant.of(Part.of("MLD", 30), Part.of("DT", 30)));
        refused("treatments.order.neverWith", Variant.of(Part.of("DT", 30), Part.of("MLD", 30)));
    }

    @Test
    void a_refusal_names_both_modalities_and_the_rules_own_reason() {
        List<Object> args = DRAINAGE_FIRST.broken(codes("SW", "MLD"), Library.BY_CODE).orElseThrow().args();

        assertThat(args).containsExactly(
                new LocalText("Name of MLD", "Nombre de MLD"), new LocalText("Name of SW", "Nombre de SW"),
                new LocalText("drainage first", "es"));
    }

    @Property
    void a_treatment_without_one_of_the_two_never_breaks_a_rule(@ForAll("sequences") List<ModalityCode> sequence) {
        for (OrderRule rule : RULES) {
            if (!sequence.contains(rule.first()) || !sequence.contains(rule.second())) {
                assertThat(rule.broken(sequence, Library.BY_CODE)).isEmpty();
            }
        }
    }

    @Property
    void with_both_one_of_the_two_orders_breaks_before(@ForAll("sequences") List<ModalityCode> sequence) {
        if (DRAINAGE_FIRST.concerns(sequence)) {
            assertThat(DRAINAGE_FIRST.broken(sequence, Library.BY_CODE).isPresent()
                            || DRAINAGE_FIRST.broken(sequence.reversed(), Library.BY_CODE).isPresent())
                    .isTrue();
        }
    }

    @Test
    void numbers_have_bounds() {
        refused("treatments.minutes.range", Variant.of(Part.of("SW", 4)));
        refused("treatments.minutes.range", Variant.of(Part.of("SW", 241)));
        refused("treatments.minutes.sum", Variant.of(Part.of("SW", 200), Part.of("RX", 200)));
        refused("treatments.parts.number", new Variant(VariantId.next(), List.of()));
        refused("treatments.variants.number");
        refused("treatments.parts.unknown", Variant.of(Part.of("ZZ", 30)));
    }

    @Test
    void lengths_differ_in_minutes_and_in_nothing_else() {
        refused("treatments.variants.twice", Variant.of(Part.of("SW", 60)), Variant.of(Part.of("SW", 60)));
        refused("treatments.variants.sameParts", Variant.of(Part.of("SW", 60)), Variant.of(Part.of("RX", 30)));
    }

    @Provide
    Arbitrary<List<ModalityCode>> sequences() {
        return Arbitraries.of(Library.ALL).map(Modality::code).list().ofMinSize(1).ofMaxSize(6);
    }

    private static void check(Variant... variants) {
        PartRules.check(List.of(variants), Library.BY_CODE, RULES);
    }

    private static void refused(String rule, Variant... variants) {
        assertThatThrownBy(() -> check(variants))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }

    private static List<ModalityCode> codes(String... codes) {
        return java.util.Arrays.stream(codes).map(ModalityCode::of).toList();
    }

    private static OrderRule rule(OrderRule.Kind kind, String first, String second, String reason) {
        return new OrderRule(
                UUID.randomUUID(), kind, ModalityCode.of(first), ModalityCode.of(second), new LocalText(reason, "es"));
    }
}
