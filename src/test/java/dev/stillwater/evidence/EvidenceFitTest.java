package dev.stillwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceFitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final ModalityCode SWEDISH = ModalityCode.of("SW");
    private static final ModalityCode DEEP = ModalityCode.of("DT");
    private static final JurisdictionCode WASHINGTON = JurisdictionCode.of("US-WA");
    private static final EvidenceNeed PAIN = need(Set.of(SWEDISH), Set.of(60, 90));

    private static EvidenceNeed need(Set<ModalityCode> modalities, Set<Integer> minutes) {
        return new EvidenceNeed("K41", modalities, minutes, Set.of(WASHINGTON));
    }

    static Study study(Population population, boolean nullResult, Set<String> rules, Set<JurisdictionCode> places) {
        return new Study("eases tension", rules, places, "Doe", 2020, "J Massage 1:1", "", "Randomised", "60", 60, population,
                "Adults", "Pain", "Less pain", "Less pain for a day", nullResult, Set.of(SWEDISH), 60, 60);
    }

    private static EvidenceRecord record(Study study) {
        return new EvidenceRecord(EvidenceId.next(), 0, EvidenceState.APPROVED, study, TODAY, Instant.EPOCH, null, Instant.EPOCH, null);
    }

    private static Study good() {
        return study(Population.HEALTHY, false, Set.of("K41"), Set.of());
    }

    private static Set<Misfit> misfits(Study study, EvidenceNeed need) {
        return EvidenceFit.misfits(record(study), need, TODAY);
    }

    @Test
    void a_study_of_the_same_thing_with_people_like_the_guests_fits() {
        assertThat(misfits(good(), PAIN)).isEmpty();
    }

    @Test
    void patients_are_no_guests() {
        assertThat(misfits(study(Population.PATIENTS, false, Set.of("K41"), Set.of()), PAIN)).containsExactly(Misfit.POPULATION);
    }

    @Test
    void another_outcome_and_a_null_result_support_nothing() {
        assertThat(misfits(study(Population.HEALTHY, false, Set.of("K24"), Set.of()), PAIN)).containsExactly(Misfit.OUTCOME);
        assertThat(misfits(study(Population.HEALTHY, true, Set.of("K41"), Set.of()), PAIN)).containsExactly(Misfit.NULL_RESULT);
    }

    @Test
    void every_technique_of_a_combination_must_have_been_studied() {
        assertThat(misfits(good(), need(Set.of(SWEDISH, DEEP), Set.of(60)))).containsExactly(Misfit.MODALITY);
    }

    @Test
    void a_treatment_shorter_than_the_one_studied_is_not_covered() {
        assertThat(misfits(good(), need(Set.of(SWEDISH), Set.of(30, 60)))).containsExactly(Misfit.MINUTES);
    }

    @Test
    void evidence_of_a_country_counts_in_its_parts_only() {
        Study american = study(Population.HEALTHY, false, Set.of("K41"), Set.of(JurisdictionCode.of("US")));
        assertThat(misfits(american, PAIN)).isEmpty();
        assertThat(misfits(american, new EvidenceNeed("K41", Set.of(SWEDISH), Set.of(60), Set.of(WASHINGTON, JurisdictionCode.of("GB")))))
                .containsExactly(Misfit.JURISDICTION);
    }

    @Test
    void a_draft_and_a_record_past_its_review_fit_nothing() {
        EvidenceRecord draft = new EvidenceRecord(EvidenceId.next(), 0, EvidenceState.DRAFT, good(), TODAY, Instant.EPOCH, null, null, null);
        assertThat(EvidenceFit.misfits(draft, PAIN, TODAY.plusDays(1))).containsExactlyInAnyOrder(Misfit.NOT_APPROVED, Misfit.OVERDUE);
        assertThat(EvidenceFit.misfits(draft, PAIN, TODAY)).containsExactly(Misfit.NOT_APPROVED);
    }

    @Test
    void a_study_is_due_soon_thirty_days_ahead_and_from_then_on() {
        EvidenceRecord record = new EvidenceRecord(EvidenceId.next(), 0, EvidenceState.APPROVED, good(), TODAY, Instant.EPOCH, null, null, null);
        assertThat(record.isDueSoon(TODAY.minusDays(31))).isFalse();
        assertThat(record.isDueSoon(TODAY.minusDays(30))).isTrue();
        assertThat(record.isDueSoon(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void no_study_that_comes_with_the_portal_supports_a_claim_by_itself() {
        assertThat(StudyJson.standard()).hasSize(14).anyMatch(Study::nullResult).allSatisfy(study -> {
            assertThat(study.rules()).isEmpty();
            assertThat(StudyJson.read(StudyJson.write(study))).isEqualTo(study);
            EvidenceChecks.check(study, TODAY, TODAY);
        });
    }
}
