package dev.stillwater.descriptions;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DescriptionEvidenceTest {

    private static final DescriptionTexts CLAIMING =
            new DescriptionTexts("Slow strokes with warm oil.", "A firm massage that relieves back pain.", "", "");

    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired DescriptionEvidence evidence;
    @Autowired EvidenceLibrary library;
    @Autowired World world;
    @Autowired As as;

    private EvidenceId aStudy(String modality) {
        EvidenceId id = EvidenceId.next();
        Study study = new Study("eases back pain", Set.of("K41"), Set.of(), "Doe", 2020, "J Massage", "", "Randomised", "80", 80,
                Population.HEALTHY, "Adults", "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of(modality)), 60, 60);
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study, LocalDate.of(2027, 11, 1)));
        as.office2(() -> library.approve(id, filed.version()));
        return id;
    }

    private DescriptionData draft(TreatmentData treatment) {
        return as.office(() -> {
            DescriptionData draft = desk.draft(treatment.id(), "en");
            return desk.save(draft.id(), draft.version(), CLAIMING);
        });
    }

    private Finding claim(TreatmentData treatment) {
        return as.office(() -> desk.claims(treatment.id(), "en", CLAIMING)).of(Severity.NEEDS_EVIDENCE).getFirst();
    }

    @Test
    void a_claim_waits_for_a_study_that_fits_and_goes_out_with_it() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        DescriptionData draft = draft(treatment);
        Finding claim = claim(treatment);
        assertThatThrownBy(() -> as.office(() -> desk.submit(draft.id(), draft.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("needsEvidence");
        EvidenceId other = aStudy("DT");
        assertThatThrownBy(() -> as.office(() -> evidence.attach(draft.id(), claim, other)))
                .isInstanceOf(Refusal.class).hasMessageContaining("doesNotFit");

        EvidenceId study = aStudy("SW");
        assertThat(as.office(() -> evidence.fitting(treatment.id(), claim))).extracting(EvidenceRecord::id).contains(study).doesNotContain(other);
        List<AttachedEvidence> attached = as.office(() -> evidence.attach(draft.id(), claim, study));
        assertThat(attached).singleElement().satisfies(one -> assertThat(one.confirmedBy()).isNull());

        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        assertThatThrownBy(() -> as.office2(() -> reviews.approve(sent.id(), sent.version())))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.by("descriptions.evidence.unconfirmed")).isTrue());
        assertThatThrownBy(() -> as.office(() -> confirmed(sent, claim))).as("the author").isInstanceOf(Refusal.class);
        as.office2(() -> confirmed(sent, claim));
        as.office2(() -> reviews.approve(sent.id(), sent.version()));

        assertThat(as.office(() -> evidence.attached(draft.id()))).singleElement()
                .satisfies(one -> assertThat(one.confirmedBy()).isNotBlank());
        ApprovedDescription approved = as.office(() -> desk.approved(Set.of(treatment.id()), "en")).get(treatment.id());
        assertThat(as.office(() -> desk.claims(approved)).findings()).isEmpty();
        DescriptionData next = as.office(() -> desk.draft(treatment.id(), "en"));
        assertThat(as.office(() -> evidence.attached(next.id()))).singleElement()
                .satisfies(one -> assertThat(one.confirmedBy()).isNull());

        EvidenceRecord record = as.office(() -> library.get(study));
        as.office(() -> library.save(study, record.version(), record.study(), record.reviewBy()));
        assertThat(as.office(() -> desk.claims(approved)).of(Severity.NEEDS_EVIDENCE)).as("the study is approved no longer").hasSize(1);
    }

    @Test
    void a_claim_is_settled_by_a_fitting_study_in_a_draft_at_once_and_in_review_when_it_is_confirmed() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        DescriptionData draft = draft(treatment);
        Finding claim = claim(treatment);
        assertThat(settling(draft, claim)).isEmpty();
        EvidenceId study = aStudy("SW");
        as.office(() -> evidence.attach(draft.id(), claim, study));
        assertThat(settling(draft, claim)).extracting(AttachedEvidence::evidence).containsExactly(study);

        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        assertThat(settling(draft, claim)).as("a reviewer has to look at it").isEmpty();
        as.office2(() -> confirmed(sent, claim));
        assertThat(settling(draft, claim)).hasSize(1);

        EvidenceRecord record = as.office(() -> library.get(study));
        as.office(() -> library.save(study, record.version(), record.study(), record.reviewBy()));
        assertThat(settling(draft, claim)).as("the study is approved no longer").isEmpty();
    }

    private List<AttachedEvidence> settling(DescriptionData version, Finding claim) {
        return as.office(() -> evidence.settling(version.id(), Set.of(claim)));
    }

    private String confirmed(DescriptionData sent, Finding claim) {
        reviews.confirm(sent.id(), claim);
        return "";
    }

    @Test
    void a_draft_from_a_discarded_version_begins_with_its_studies_and_nobody_has_confirmed_them() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        DescriptionData draft = draft(treatment);
        EvidenceId study = aStudy("SW");
        as.office(() -> evidence.attach(draft.id(), claim(treatment), study));
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), desk.get(draft.id()).version()));
        as.office2(() -> confirmed(sent, claim(treatment)));
        as.office2(() -> reviews.discard(sent.id(), sent.version()));

        DescriptionData again = as.office2(() -> desk.restore(sent.id()));

        assertThat(as.office(() -> evidence.attached(again.id()))).singleElement().satisfies(one -> {
            assertThat(one.evidence()).isEqualTo(study);
            assertThat(one.confirmedBy()).isNull();
        });
    }

    @Test
    void other_words_are_another_claim_and_a_study_can_be_taken_away() {
        TreatmentData treatment = world.aTreatment(Part.of("SW", 60));
        DescriptionData draft = draft(treatment);
        EvidenceId study = aStudy("SW");
        as.office(() -> evidence.attach(draft.id(), claim(treatment), study));
        DescriptionTexts more = new DescriptionTexts(CLAIMING.shortText(), CLAIMING.full() + " It also improves circulation.", "", "");
        DescriptionData changed = as.office(() -> desk.save(draft.id(), draft.version(), more));
        assertThatThrownBy(() -> as.office(() -> desk.submit(changed.id(), changed.version()))).isInstanceOf(Refusal.class);
        assertThat(as.office(() -> evidence.detach(draft.id(), claim(treatment)))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everybody_calls_every_method() {
        DescriptionId none = DescriptionId.next();
        Finding finding = claim(world.aTreatment(Part.of("SW", 60)));
        return AccessTable.of(evidence)
                .row("attached(DescriptionId)", () -> evidence.attached(none), HEAD_OFFICE)
                .row("settling(DescriptionId, Collection)", () -> evidence.settling(none, Set.of(finding)), HEAD_OFFICE)
                .row("fitting(TreatmentId, Finding)", () -> evidence.fitting(TreatmentId.next(), finding), HEAD_OFFICE)
                .row("today()", () -> evidence.today(), HEAD_OFFICE)
                .row("unfitting(TreatmentId, Finding)", () -> evidence.unfitting(TreatmentId.next(), finding), HEAD_OFFICE)
                .row("attach(DescriptionId, Finding, EvidenceId)", () -> evidence.attach(none, finding, EvidenceId.next()), HEAD_OFFICE)
                .row("detach(DescriptionId, Finding)", () -> evidence.detach(none, finding), HEAD_OFFICE)
                .tests();
    }
}
