package dev.stillwater.evidence;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class EvidenceLibraryTest {

    private static final PageRequest ALL = PageRequest.of(0, 100);
    private static final LocalDate UNTIL = LocalDate.of(2027, 11, 1);
    private static final EvidenceNeed NEED = new EvidenceNeed(
            "K41", Set.of(ModalityCode.of("SW")), Set.of(60), Set.of(JurisdictionCode.of("GB")));

    @Autowired EvidenceLibrary library;
    @Autowired EvidenceRecords records;
    @Autowired As as;

    private static Study study() {
        return EvidenceFitTest.study(Population.HEALTHY, false, Set.of("K41"), Set.of());
    }

    @Test
    void the_studies_of_the_default_library_are_on_file_null_results_included() {
        assertThat(as.office(() -> library.page(EvidenceState.APPROVED, "moyer", ALL))).hasSize(2)
                .anyMatch(record -> record.study().nullResult());
        assertThat(as.office(() -> library.count(null, ""))).isGreaterThanOrEqualTo(14);
    }

    @Test
    void a_therapist_reads_what_is_approved_and_nothing_else() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study(), UNTIL));

        assertThat(as.therapist(TherapistId.next(), () -> library.page(filed.state(), "", ALL)))
                .isNotEmpty().allMatch(EvidenceRecord::isApproved);
    }

    @Test
    void what_is_not_approved_is_not_read_by_its_id_either() {
        EvidenceRecord filed = as.office(() -> library.save(EvidenceId.next(), 0, study(), UNTIL));
        EvidenceRecord approved = as.office(() -> library.save(EvidenceId.next(), 0, study(), UNTIL));
        as.office2(() -> library.approve(approved.id(), approved.version()));

        Set<EvidenceId> both = Set.of(filed.id(), approved.id());

        assertThat(as.office(() -> library.get(both))).containsOnlyKeys(filed.id(), approved.id());
        assertThat(as.therapist(TherapistId.next(), () -> library.get(both))).containsOnlyKeys(approved.id());
        assertThat(as.manager(LocationId.next(), () -> library.get(both))).containsOnlyKeys(approved.id());
    }

    @Test
    void a_claim_leans_on_a_study_once_another_person_approved_it_and_no_longer_after_a_change() {
        EvidenceId id = EvidenceId.next();
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study(), UNTIL));
        assertThat(as.office(() -> library.fitting(NEED))).noneMatch(record -> record.id().equals(id));
        assertThatThrownBy(() -> as.office(() -> library.approve(id, filed.version())))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");

        assertThat(as.office(() -> library.mayApprove(id))).isFalse();
        assertThat(as.office2(() -> library.mayApprove(id))).isTrue();

        EvidenceRecord approved = as.office2(() -> library.approve(id, filed.version()));
        assertThat(as.office(() -> library.fitting(NEED))).anyMatch(record -> record.id().equals(id));

        assertThatThrownBy(() -> as.office(() -> library.save(id, filed.version(), study(), UNTIL))).isInstanceOf(StaleSave.class);
        as.office(() -> library.save(id, approved.version(), study(), UNTIL));
        assertThat(as.office(() -> library.fitting(NEED))).noneMatch(record -> record.id().equals(id));
    }

    @Test
    void a_study_is_reviewed_anew_by_somebody_who_did_not_write_it_and_stays_approved() {
        EvidenceId id = EvidenceId.next();
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study(), UNTIL));
        LocalDate later = UNTIL.plusYears(1);
        assertThatThrownBy(() -> as.office2(() -> library.renew(id, filed.version(), later)))
                .isInstanceOf(Refusal.class).hasMessageContaining("evidence.renew.notApproved");

        EvidenceRecord approved = as.office2(() -> library.approve(id, filed.version()));
        assertThatThrownBy(() -> as.office(() -> library.renew(id, approved.version(), later)))
                .isInstanceOf(Refusal.class).hasMessageContaining("ownWork");
        for (LocalDate wrong : Set.of(LocalDate.of(2020, 1, 1), LocalDate.of(2040, 1, 1))) {
            assertThatThrownBy(() -> as.office2(() -> library.renew(id, approved.version(), wrong)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("reviewBy"));
        }

        EvidenceRecord renewed = as.office2(() -> library.renew(id, approved.version(), later));
        assertThat(renewed.isApproved()).isTrue();
        assertThat(renewed.reviewBy()).isEqualTo(later);
        assertThatThrownBy(() -> as.office2(() -> library.renew(id, approved.version(), later))).isInstanceOf(StaleSave.class);
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        Study contradicting = EvidenceFitTest.study(Population.HEALTHY, true, Set.of("K41"), Set.of());
        assertThatThrownBy(() -> as.office(() -> library.save(EvidenceId.next(), 0, contradicting, UNTIL)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("rules"));
        assertThatThrownBy(() -> as.office(() -> library.save(EvidenceId.next(), 0, study(), LocalDate.of(2020, 1, 1))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("reviewBy"));
        assertThatThrownBy(() -> as.office(() -> library.save(EvidenceId.next(), 0, finding("Down \u202e by half"), UNTIL)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("result"));
    }

    @Test
    void a_study_speaks_of_rules_places_and_modalities_that_there_are() {
        unknown("rules", speaking(Set.of("K41", "K999"), Set.of(), Set.of()));
        unknown("jurisdictions", speaking(Set.of("K41"), Set.of(JurisdictionCode.of("ZZ")), Set.of()));
        unknown("modalities", speaking(Set.of("K41"), Set.of(JurisdictionCode.of("US-WA")), Set.of(ModalityCode.of("QQ"))));
    }

    @Test
    void a_code_that_there_is_no_more_stays_with_the_study_that_had_it_and_comes_to_no_other() {
        EvidenceEntity old = EvidenceEntity.draft(EvidenceId.next());
        old.take(speaking(Set.of("K41", "K998"), Set.of(), Set.of(ModalityCode.of("QQ"))), UNTIL, Instant.parse("2026-01-02T10:00:00Z"), null);
        EvidenceRecord stored = records.saveAndFlush(old).toData();

        EvidenceRecord saved = as.office(() -> library.save(
                stored.id(), stored.version(), speaking(Set.of("K998"), Set.of(), Set.of(ModalityCode.of("QQ"))), UNTIL));

        assertThat(saved.study().rules()).containsExactly("K998");
        assertThatThrownBy(() -> as.office(() -> library.save(
                        saved.id(), saved.version(), speaking(Set.of("K998", "K999"), Set.of(), Set.of()), UNTIL)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("rules"));
    }

    @Test
    void what_can_be_chosen_for_a_study_has_names() {
        StudyChoices choices = as.office(() -> library.choices("en"));

        assertThat(choices.rules()).hasEntrySatisfying("K41", family -> assertThat(family).isNotBlank());
        assertThat(as.office(() -> library.choices("es")).rules().get("K41")).isNotEqualTo(choices.rules().get("K41"));
        assertThat(choices.jurisdictions()).containsEntry(JurisdictionCode.of("US-WA"), "Washington");
        assertThat(choices.modalities().get(ModalityCode.of("SW")).en()).startsWith("Swedish");
    }

    private void unknown(String field, Study study) {
        assertThatThrownBy(() -> as.office(() -> library.save(EvidenceId.next(), 0, study, UNTIL)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private static Study speaking(Set<String> rules, Set<JurisdictionCode> places, Set<ModalityCode> modalities) {
        Study like = study();
        return new Study(
                like.claim(), rules, places, like.authors(), like.year(), like.journal(), like.doi(), like.design(),
                like.participants(), like.number(), like.population(), like.people(), like.outcome(), like.result(), like.reading(),
                like.nullResult(), modalities, like.minutesFrom(), like.minutesTo());
    }

    private static Study finding(String result) {
        Study like = study();
        return new Study(
                like.claim(), like.rules(), like.jurisdictions(), like.authors(), like.year(), like.journal(), like.doi(), like.design(),
                like.participants(), like.number(), like.population(), like.people(), like.outcome(), result, like.reading(),
                like.nullResult(), like.modalities(), like.minutesFrom(), like.minutesTo());
    }

    @TestFactory
    Stream<DynamicTest> everybody_calls_every_method() {
        EvidenceId none = EvidenceId.next();
        return AccessTable.of(library)
                .row("page(EvidenceState, String, Pageable)", () -> library.page(null, "", ALL), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("count(EvidenceState, String)", () -> library.count(null, ""), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("overdue(Pageable)", () -> library.overdue(ALL), HEAD_OFFICE)
                .row("countOverdue()", () -> library.countOverdue(), HEAD_OFFICE)
                .row("get(EvidenceId)", () -> library.get(none), HEAD_OFFICE)
                .row("get(Collection)", () -> library.get(Set.of(none)), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("fitting(EvidenceNeed)", () -> library.fitting(NEED), HEAD_OFFICE)
                .row("unfitting(EvidenceNeed)", () -> library.unfitting(NEED), HEAD_OFFICE)
                .row("save(EvidenceId, long, Study, LocalDate)", () -> library.save(none, 0, study(), LocalDate.of(2020, 1, 1)), HEAD_OFFICE)
                .row("choices(String)", () -> library.choices("en"), HEAD_OFFICE)
                .row("leaning(Collection)", () -> library.leaning(Set.of(none)), HEAD_OFFICE)
                .row("renew(EvidenceId, long, LocalDate)", () -> library.renew(none, 0, UNTIL), HEAD_OFFICE)
                .row("mayApprove(EvidenceId)", () -> library.mayApprove(none), HEAD_OFFICE)
                .row("approve(EvidenceId, long)", () -> library.approve(none, 0), HEAD_OFFICE)
                .tests();
    }
}
