package dev.stillwater.descriptions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.claims.ClaimRule;
import dev.stillwater.claims.ClaimRuleEditing;
import dev.stillwater.claims.ClaimRuleFilter;
import dev.stillwater.claims.ClaimRules;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Place;
import dev.stillwater.claims.RulePackVersion;
import dev.stillwater.claims.Severity;
import dev.stillwater.claims.TreatmentRole;
import dev.stillwater.claims.Wording;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionEvidence;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.DateField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What falls under changed rules and what is past its day is found by head office where it looks for work. */
class AttentionTest extends ViewTest {

    private static final ClaimRule RULE = new ClaimRule(
            "X8", "Quillwork", "en", Severity.PROHIBITED, "Only for this test", "", null, Set.of(), Set.of(Place.BODY), true, true,
            List.of(new Wording(List.of("quillwork"), List.of(), false, 3, TreatmentRole.ANY, List.of(), List.of())));

    @Autowired ClaimRuleEditing editing;
    @Autowired ClaimRules rules;
    @Autowired EvidenceLibrary evidence;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionEvidence attached;
    @Autowired DescriptionReview reviews;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired As as;

    @BeforeEach
    @AfterEach
    void rules_as_they_came() {
        clock.reset();
        as.office(rules::draft).ifPresent(draft -> as.office(() -> {
            editing.discard(draft.id(), draft.version());
            return true;
        }));
        if (as.office(() -> rules.rowsInForce(ClaimRuleFilter.ALL, PageRequest.of(0, 500)))
                .stream().anyMatch(row -> row.code().equals("X8"))) {
            RulePackVersion draft = as.office(editing::draft);
            RulePackVersion without = as.office(() -> editing.remove(draft.id(), draft.version(), "en", "X8"));
            as.office2(() -> editing.publish(without.id(), without.version()));
        }
    }

    @Test
    void a_text_that_fell_under_changed_rules_is_listed_with_its_words_and_leads_to_it() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        approved(treatment, "Calm quillwork with warm oil.");
        RulePackVersion draft = as.office(editing::draft);
        RulePackVersion saved = as.office(() -> editing.save(draft.id(), draft.version(), RULE));
        as.office2(() -> editing.publish(saved.id(), saved.version()));

        signInAsOffice();
        navigate(DescriptionsView.class);

        assertThat(addresses()).anyMatch(address -> address.startsWith("treatments/" + treatment.id().value() + "/text/en"));
        assertThat(shown()).contains("X8");
    }

    @Test
    void a_study_past_its_day_is_listed_and_leads_to_it() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        EvidenceId id = EvidenceId.next();
        as.office(() -> evidence.save(id, 0, new Study(
                "eases back pain", Set.of("K41"), Set.of(), "Doe", 2020, "J Massage", "", "Randomised", "80", 80, Population.HEALTHY, "Adults",
                "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of("SW")), 60, 60), today.plusDays(1)));
        signInAsOffice();
        navigate(DescriptionsView.class);
        assertThat(addresses()).doesNotContain("evidence?study=" + id.value());

        clock.set(clock.instant().plus(Duration.ofDays(2)));
        signInAsOffice();
        navigate(DescriptionsView.class);

        assertThat(addresses()).contains("evidence?study=" + id.value());
    }

    @Test
    void a_text_whose_study_is_past_its_day_is_listed_with_the_study_first_as_coming_and_leads_to_both() {
        LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(20);
        EvidenceId study = EvidenceId.next();
        EvidenceRecord filed = as.office(() -> evidence.save(study, 0, new Study(
                "eases back pain", Set.of("K41"), Set.of(), "Roe", 2021, "J Massage", "", "Randomised", "80", 80, Population.HEALTHY, "Adults",
                "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of("SW")), 60, 60), last));
        as.office2(() -> evidence.approve(study, filed.version()));
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        leaning(treatment, study);
        String address = "treatments/" + treatment.id().value() + "/text/en";

        signInAsOffice();
        navigate(DescriptionsView.class);
        assertThat(shown()).contains("Will be flagged within 30 days").contains("Roe 2021, J Massage is to be looked at again by");
        assertThat(addresses()).anyMatch(one -> one.startsWith(address));

        clock.set(clock.instant().plus(Duration.ofDays(21)));
        signInAsOffice();
        navigate(DescriptionsView.class);
        assertThat(shown()).contains("“relieves back pain” (K41): Roe 2021, J Massage was to be looked at again by");

        UI.getCurrent().navigate(address);
        assertThat(shown()).contains("This text is flagged");
        assertThat(addresses()).contains("evidence?study=" + study.value());

        UI.getCurrent().navigate("evidence", QueryParameters.of("study", study.value().toString()));
        assertThat(addresses()).anyMatch(one -> one.startsWith(address));
        test($(Button.class).withText("Reviewed anew").single()).click();
        assertThat($(DateField.class).all()).isNotEmpty();
    }

    private void leaning(TreatmentData treatment, EvidenceId study) {
        DescriptionTexts texts = new DescriptionTexts("Slow.", "A firm massage that relieves back pain.", "", "");
        DescriptionData draft = as.office(() -> {
            DescriptionData begun = desk.draft(treatment.id(), "en");
            return desk.save(begun.id(), begun.version(), texts);
        });
        Finding claim = as.office(() -> desk.claims(treatment.id(), "en", texts)).of(Severity.NEEDS_EVIDENCE).getFirst();
        as.office(() -> attached.attach(draft.id(), claim, study));
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        as.office2(() -> {
            reviews.confirm(sent.id(), claim);
            return reviews.approve(sent.id(), sent.version());
        });
    }

    private void approved(TreatmentData treatment, String text) {
        DescriptionData sent = as.office(() -> {
            DescriptionData begun = desk.draft(treatment.id(), "en");
            DescriptionData written = desk.save(begun.id(), begun.version(), new DescriptionTexts(text, text, "", ""));
            return desk.submit(written.id(), written.version());
        });
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
    }

    private List<String> addresses() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
