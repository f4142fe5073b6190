package dev.stillwater.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.descriptions.FlaggedDescription;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class ClaimRuleEditingTest {

    private static final PageRequest ALL = PageRequest.of(0, 1000);

    @Autowired ClaimRuleEditing editing;
    @Autowired ClaimRules rules;
    @Autowired RulePackAuthorship authorship;
    @Autowired ClaimDesk desk;
    @Autowired FlaggedDescriptions flagged;
    @Autowired TreatmentLibrary library;
    @Autowired World world;
    @Autowired As as;

    @BeforeEach
    @AfterEach
    void as_it_came() {
        as.office(rules::draft).ifPresent(draft -> as.office(() -> {
            editing.discard(draft.id(), draft.version());
            return true;
        }));
        if (as.office(() -> rules.countInForce(new ClaimRuleFilter("X9", null, null))) > 0) {
            RulePackVersion draft = as.office(editing::draft);
            RulePackVersion without = as.office(() -> editing.remove(draft.id(), draft.version(), "en", "X9"));
            as.office2(() -> editing.publish(without.id(), without.version()));
        }
    }

    private static ClaimRule slowStrokes(String... effect) {
        return new ClaimRule("X9", "Slow strokes", "en", Severity.PROHIBITED, "Only for this test", "", null, Set.of(),
                Set.of(Place.BODY), true, true,
                List.of(new Wording(List.of(effect), List.of(), false, 3, TreatmentRole.ANY, List.of(), List.of())));
    }

    private ClaimReport report() {
        return as.office(() -> desk.check(Copy.of("en", CopyField.FULL_TEXT, "Slow strokes with warm oil.")));
    }

    @Test
    void the_rules_that_come_with_the_portal_are_in_force_from_the_first_start() {
        assertThat(as.office(() -> rules.countInForce(ClaimRuleFilter.ALL))).isEqualTo(90);
        assertThat(as.office(() -> rules.countInForce(new ClaimRuleFilter("k13", "es", null)))).isEqualTo(1);
        assertThat(as.office(() -> rules.rowsInForce(new ClaimRuleFilter("", "en", Severity.NEEDS_DISCLAIMER), ALL)))
                .isNotEmpty().allMatch(row -> row.severity() == Severity.NEEDS_DISCLAIMER && row.changedAt() == null);
        assertThat(as.office(() -> rules.ruleInForce("en", "K13"))).isIn(ClaimRulePack.standard().rules());
    }

    @Test
    void a_changed_rule_is_tried_first_and_in_force_once_another_person_publishes_it() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        RulePackVersion draft = as.office(editing::draft);
        RuleImpact impact = as.office(() -> editing.impact(draft.id(), slowStrokes("slow strokes")));
        assertThat(impact.falling()).anySatisfy(line -> assertThat(line.text().subject()).isEqualTo(treatment.id().value()));

        RulePackVersion saved = as.office(() -> editing.save(draft.id(), draft.version(), slowStrokes("slow strokes")));
        assertThat(report().isClean()).isTrue();
        assertThatThrownBy(() -> as.office(() -> editing.publish(saved.id(), saved.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");
        as.office2(() -> editing.publish(saved.id(), saved.version()));

        assertThat(report().findings()).extracting(Finding::rule).containsExactly("X9");
        assertThat(flags(treatment)).singleElement().satisfies(flag -> assertThat(flag.reasons()).contains("Slow strokes", "X9"));
        assertThat(inLibrary(treatment).flagged()).as("the list says why it needs attention").containsExactly("en");

        as_it_came();
        assertThat(report().isClean()).isTrue();
        assertThat(flags(treatment)).isEmpty();
        assertThat(inLibrary(treatment).flagged()).isEmpty();
    }

    @Test
    void everybody_whose_changes_stand_in_a_draft_is_its_author() {
        RulePackVersion draft = as.office(editing::draft);
        RulePackVersion mine = as.office(() -> editing.save(draft.id(), draft.version(), slowStrokes("slow strokes")));
        RulePackVersion both = as.office2(() -> editing.save(mine.id(), mine.version(), slowStrokes("slow stroke")));

        assertThat(as.office(() -> authorship.editors(both.id()))).hasSize(2);
        assertThatThrownBy(() -> as.office(() -> editing.publish(both.id(), both.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");
        assertThatThrownBy(() -> as.office2(() -> editing.publish(both.id(), both.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");
        assertThatThrownBy(() -> as.office2(() -> authorship.takeOver(both.id(), mine.version()))).isInstanceOf(StaleSave.class);

        RulePackVersion taken = as.office2(() -> authorship.takeOver(both.id(), both.version()));

        assertThatThrownBy(() -> as.office2(() -> authorship.takeOver(taken.id(), taken.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("takeOver.nobody");
        assertThatThrownBy(() -> as.office2(() -> editing.publish(taken.id(), taken.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");
        assertThat(as.office(() -> editing.publish(taken.id(), taken.version())).state()).isEqualTo(RulePackState.IN_FORCE);
    }

    @Test
    void to_begin_a_draft_is_no_change() {
        RulePackVersion draft = as.office(editing::draft);

        assertThat(as.office(() -> authorship.editors(draft.id()))).isEmpty();
    }

    private TreatmentRow inLibrary(TreatmentData treatment) {
        return as.office(() -> library.page(new TreatmentFilter(treatment.code(), null, null, null, null), ALL)).getFirst();
    }

    private List<FlaggedDescription> flags(TreatmentData treatment) {
        return as.office(() -> flagged.list(ALL)).stream().filter(flag -> flag.treatment().equals(treatment.id())).toList();
    }

    @Test
    void there_is_one_draft_and_a_stale_save_is_refused() {
        RulePackVersion draft = as.office(editing::draft);
        assertThat(as.office2(editing::draft).id()).isEqualTo(draft.id());
        as.office2(() -> editing.save(draft.id(), draft.version(), slowStrokes("slow strokes")));
        assertThatThrownBy(() -> as.office(() -> editing.save(draft.id(), draft.version(), slowStrokes("warm oil"))))
                .isInstanceOf(StaleSave.class);
        assertThat(as.office(() -> rules.rule(draft.id(), "en", "X9")).wordings().getFirst().effect()).containsExactly("slow strokes");
        assertThat(as.office(() -> rules.rows(draft.id(), new ClaimRuleFilter("x9", null, null), ALL)))
                .singleElement().satisfies(row -> assertThat(row.changedBy()).isNotBlank());
    }

    @Test
    void what_is_in_force_never_changes() {
        RulePackVersion inForce = as.office(rules::inForce);
        assertThatThrownBy(() -> as.office(() -> editing.save(inForce.id(), inForce.version(), slowStrokes("slow strokes"))))
                .isInstanceOf(Refusal.class).hasMessageContaining("notDraft");
    }

    @Test
    void an_export_is_imported_as_it_was_and_a_broken_file_changes_nothing() {
        RulePackVersion inForce = as.office(rules::inForce);
        String json = as.office(() -> rules.export(inForce.id()));
        RulePackVersion draft = as.office(editing::draft);
        RulePackVersion imported = as.office(() -> editing.importJson(draft.id(), draft.version(), json));
        assertThat(as.office(() -> rules.rows(imported.id(), ClaimRuleFilter.ALL, ALL)))
                .hasSize(90).allMatch(row -> row.changedAt() == null);
        assertThatThrownBy(() -> as.office(() -> editing.importJson(imported.id(), imported.version(), json.replaceFirst("K13", "?"))))
                .isInstanceOf(Refusal.class);
        assertThat(as.office(() -> rules.count(imported.id(), ClaimRuleFilter.ALL))).isEqualTo(90);
        assertThat(as.office(() -> rules.groups(imported.id(), "en"))).contains("immune");
        assertThatThrownBy(() -> as.office(() -> rules.rule(imported.id(), "en", "Z1"))).isInstanceOf(NotThere.class);
    }
}
