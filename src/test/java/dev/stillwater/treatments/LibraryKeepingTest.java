package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules on the order of modalities as data that head office edits. Each test puts back what it changed. */
@PortalTest
class LibraryKeepingTest {

    @Autowired LibraryKeeping keeping;
    @Autowired TreatmentEditing editing;
    @Autowired As as;

    private final OrderRule rule = rule(OrderRule.Kind.BEFORE, "PN", "SP");

    @AfterEach
    void put_back() {
        as.office(() -> {
            keeping.rules().stream()
                    .filter(kept -> kept.rule().id().equals(rule.id()))
                    .forEach(kept -> keeping.remove(rule.id(), kept.version()));
            return "";
        });
    }

    @Test
    void a_new_rule_refuses_with_the_reason_that_head_office_wrote() {
        save(new KeptOrderRule(rule, KeptOrderRule.NEW));

        assertThatThrownBy(() -> as.office(() -> editing.save(Examples.aCombination("SP", "PN"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("treatments.order.before")).isTrue();
                    assertThat(refusal.whys().getFirst().args()).contains(rule.reason());
                });
        assertThat(as.office(() -> editing.save(Examples.aCombination("PN", "SP"))).isCombination()).isTrue();
    }

    @Test
    void a_rule_that_a_treatment_breaks_is_refused_with_the_treatments_name() {
        TreatmentData there = as.office(() -> editing.save(Examples.aCombination("SP", "AR")));
        OrderRule against = rule(OrderRule.Kind.BEFORE, "AR", "SP");

        assertThatThrownBy(() -> save(new KeptOrderRule(against, KeptOrderRule.NEW)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("treatments.rule.broken")).isTrue();
                    assertThat(refusal.whys().getFirst().args().toString()).contains(there.name());
                });
    }

    @Test
    void rules_that_cannot_all_be_kept_are_refused() {
        save(new KeptOrderRule(rule, KeptOrderRule.NEW));

        refused("treatments.rule.pair", rule(OrderRule.Kind.NEVER_WITH, "SP", "PN"));
        refused("treatments.rule.other", rule(OrderRule.Kind.BEFORE, "SP", "SP"));
        refused("treatments.rule.pair", rule(OrderRule.Kind.BEFORE, "SW", "MLD"));
        refused("refusal.text.characters", new OrderRule(
                Ids.next(), OrderRule.Kind.BEFORE, ModalityCode.of("PN"), ModalityCode.of("RX"), new LocalText("\u202eso", "")));
        refused("refusal.text.length", new OrderRule(
                Ids.next(), OrderRule.Kind.BEFORE, ModalityCode.of("PN"), ModalityCode.of("RX"), new LocalText(" ", "")));
    }

    @Test
    void of_two_who_change_a_rule_the_second_hears_of_it() {
        save(new KeptOrderRule(rule, KeptOrderRule.NEW));
        KeptOrderRule read = as.office(() -> keeping.rules()).stream()
                .filter(kept -> kept.rule().id().equals(rule.id())).findFirst().orElseThrow();
        OrderRule reworded = new OrderRule(rule.id(), rule.kind(), rule.first(), rule.second(), new LocalText("Other words", ""));
        save(new KeptOrderRule(reworded, read.version()));

        assertThatThrownBy(() -> save(read)).isInstanceOf(StaleSave.class);
    }

    @Test
    void what_a_modality_brings_can_change_and_bad_values_are_refused_at_their_field() {
        KeptModality before = reflexology();
        Modality old = before.modality();

        save(new KeptModality(minutes(old, 7), before.version()));
        KeptModality after = reflexology();

        assertThat(after.modality().changeoverMinutes()).isEqualTo(7);
        assertThatThrownBy(() -> as.office(() -> {
            keeping.save(new KeptModality(minutes(old, 61), after.version()));
            return "";
        })).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("changeover"));
        save(new KeptModality(old, after.version()));
    }

    @Test
    void longer_circles_are_found() {
        assertThatThrownBy(() -> KeepingRules.check(
                        rule(OrderRule.Kind.BEFORE, "RX", "SW"),
                        Set.of(rule(OrderRule.Kind.BEFORE, "SW", "HS"), rule(OrderRule.Kind.BEFORE, "HS", "RX")), Library.BY_CODE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("treatments.rule.circle")).isTrue());
    }

    /** With a yes to whatever other tests' treatments it touches. */
    private void save(KeptModality wanted) {
        as.office(() -> {
            try {
                keeping.save(wanted);
            } catch (ModalityInUse found) {
                keeping.save(wanted, found.impact());
            }
            return "";
        });
    }

    private KeptModality reflexology() {
        return as.office(() -> keeping.modalities()).stream()
                .filter(kept -> kept.modality().code().value().equals("RX")).findFirst().orElseThrow();
    }

    private static Modality minutes(Modality of, int changeover) {
        return new Modality(
                of.code(), of.name(), of.nameEs(), of.certificateNeeded(), of.rooms(), changeover, of.extraTurnaroundMinutes(),
                of.notices(), of.allergens(), of.heat());
    }

    private void save(KeptOrderRule kept) {
        as.office(() -> {
            keeping.save(kept);
            return "";
        });
    }

    private void refused(String why, OrderRule wrong) {
        assertThatThrownBy(() -> save(new KeptOrderRule(wrong, KeptOrderRule.NEW)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(why)).as(why).isTrue());
    }

    private static OrderRule rule(OrderRule.Kind kind, String first, String second) {
        return new OrderRule(Ids.next(), kind, ModalityCode.of(first), ModalityCode.of(second), new LocalText("Because we say so", ""));
    }
}
