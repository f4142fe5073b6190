package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.CheckedTexts.Kind;
import dev.stillwater.claims.ClaimRule;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRuleFilter;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.Place;
import dev.stillwater.claims.RuleImpact;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.claims.Severity;
import dev.stillwater.claims.TreatmentRole;
import dev.stillwater.claims.Wording;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Names that claim what cannot stand are found where head office looks for work, whoever came to be at fault. */
@PortalTest
class FlaggedNamesTest {

    private static final ClaimRule QUILLWORK = new ClaimRule(
            "X7", "Quillwork", "en", Severity.PROHIBITED, "Only for this test", "", null, Set.of(),
            Set.of(Place.NAME, Place.TITLE), true, true,
            List.of(new Wording(List.of("quillwork"), List.of(), false, 3, TreatmentRole.ANY, List.of(), List.of())));

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired SectionKeeping sections;
    @Autowired LibraryKeeping keeping;
    @Autowired FlaggedNames flagged;
    @Autowired ClaimRuleEditing rules;
    @Autowired ClaimRules published;
    @Autowired As as;

    @BeforeEach
    @AfterEach
    void rules_as_they_came() {
        as.office(published::draft).ifPresent(draft -> as.office(() -> {
            rules.discard(draft.id(), draft.version());
            return true;
        }));
        if (as.office(() -> published.countInForce(new ClaimRuleFilter("X7", null, null))) > 0) {
            RulePackVersion draft = as.office(rules::draft);
            RulePackVersion without = as.office(() -> rules.remove(draft.id(), draft.version(), "en", "X7"));
            as.office2(() -> rules.publish(without.id(), without.version()));
        }
    }

    @Test
    void a_draft_may_be_called_a_claim_and_needs_attention_until_it_is_not() {
        String name = Sample.unique("Cancer curing massage");
        TreatmentData draft = as.office(() -> editing.save(called(Examples.aTreatment("SW", 60), name)));

        assertThat(needAttention(name)).singleElement()
                .satisfies(row -> assertThat(row.claiming()).anyMatch(words -> words.contains("Cancer")));
        assertThat(of(draft.id())).isNotEmpty().allSatisfy(one -> assertThat(one.name()).isEqualTo(name));

        String better = Sample.unique("Calm massage");
        as.office(() -> editing.save(called(draft, better)));

        assertThat(of(draft.id())).isEmpty();
        assertThat(needAttention(better)).as("a draft without a text is just a draft").isEmpty();
    }

    @Test
    void names_that_a_changed_rule_forbids_are_listed_before_and_flagged_after() {
        TreatmentData treatment = active(called(Examples.aTreatment("SW", 60), Sample.unique("Quillwork massage"))
                .with(new TreatmentExtras(Set.of(), false, Set.of(), List.of(
                        new Enhancement("Warm quillwork", "", 0, false, List.of(), Set.of(), Map.of())))));
        String section = Sample.unique("quillwork");
        as.office(() -> {
            sections.save(KeptSection.fresh(section, new LocalText("Quillwork and rest", "Descanso")));
            return true;
        });

        RulePackVersion draft = as.office(rules::draft);
        RulePackVersion saved = as.office(() -> rules.save(draft.id(), draft.version(), QUILLWORK));
        RuleImpact impact = as.office(() -> rules.impact(saved.id()));
        assertThat(impact.falling()).extracting(line -> line.text().kind() + " " + line.text().name())
                .contains(Kind.TREATMENT_NAME + " " + treatment.name(), Kind.TREATMENT_NAME + " Warm quillwork",
                        Kind.LIBRARY_NAME + " Quillwork and rest");
        assertThat(of(treatment.id())).as("nothing is in force yet").isEmpty();

        as.office2(() -> rules.publish(saved.id(), saved.version()));

        assertThat(of(treatment.id())).extracting(FlaggedName::name)
                .containsExactlyInAnyOrder(treatment.name(), "Warm quillwork");
        assertThat(as.office(flagged::inLibrary)).extracting(FlaggedName::name).contains("Quillwork and rest");
        assertThat(needAttention(treatment.name())).hasSize(1);

        rules_as_they_came();

        assertThat(of(treatment.id())).isEmpty();
        assertThat(as.office(flagged::inLibrary)).extracting(FlaggedName::name).doesNotContain("Quillwork and rest");
    }

    @Test
    void what_is_withdrawn_is_on_no_menu_and_needs_no_other_name() {
        RulePackVersion draft = as.office(rules::draft);
        TreatmentData treatment = active(called(Examples.aTreatment("SW", 60), Sample.unique("Quillwork massage")));
        RulePackVersion saved = as.office(() -> rules.save(draft.id(), draft.version(), QUILLWORK));
        as.office2(() -> rules.publish(saved.id(), saved.version()));
        assertThat(of(treatment.id())).isNotEmpty();

        as.office(() -> editing.withdraw(treatment.id(), treatment.version()));

        assertThat(of(treatment.id())).isEmpty();
    }

    @Test
    void a_modality_that_is_renamed_is_read_again() {
        KeptModality swedish = as.office(keeping::modalities).stream()
                .filter(one -> one.modality().code().equals(ModalityCode.of("SW"))).findFirst().orElseThrow();

        as.office(() -> {
            keeping.save(swedish);
            return true;
        });

        assertThat(as.office(flagged::inLibrary)).extracting(FlaggedName::name).doesNotContain(swedish.modality().name());
    }

    private static TreatmentData called(TreatmentData data, String name) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), name, data.nameEs(), data.section(), data.state(), data.minimumAge(),
                data.variants(), data.priceBands());
    }

    private TreatmentData active(TreatmentData data) {
        TreatmentData saved = as.office(() -> editing.save(data));
        return as.office(() -> editing.activate(saved.id(), saved.version()));
    }

    private List<FlaggedName> of(TreatmentId treatment) {
        return as.office(() -> flagged.list(PageRequest.of(0, 1_000))).stream()
                .filter(one -> one.treatment().filter(treatment::equals).isPresent())
                .toList();
    }

    private List<TreatmentRow> needAttention(String name) {
        return as.office(() -> library.page(
                new TreatmentFilter(name, null, null, null, null, null, true), PageRequest.of(0, 10)));
    }
}
