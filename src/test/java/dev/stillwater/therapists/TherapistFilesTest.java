package dev.stillwater.therapists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationEditing;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
class TherapistFilesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Autowired TherapistFiles files;
    @Autowired TherapistDirectory directory;
    @Autowired LocationEditing locations;
    @Autowired As as;

    LocationId here;
    LocationId elsewhere;
    TherapistData ana;

    @BeforeEach
    void a_therapist_here() {
        here = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
        elsewhere = as.administrator(() -> locations.save(Sample.aLocation("US-WA"))).stored();
        ana = as.manager(here, () -> files.add(aPerson(), assignmentTo(here)));
    }

    @Test
    void papers_on_file_make_a_person_qualified() {
        as.manager(here, () -> files.record(aLicence()));
        as.manager(here, () -> files.record(aCertificate()));

        List<QualifiedTherapist> who = as.manager(here, () -> directory.qualified(here, Set.of(ModalityCode.of("SW")), DAY));

        assertThat(who).extracting(QualifiedTherapist::id).containsExactly(ana.stored());
    }

    @Test
    void somebody_of_another_location_with_all_papers_could_be_assigned() {
        as.manager(here, () -> files.record(aLicence()));
        as.manager(here, () -> files.record(aCertificate("PN")));
        as.manager(here, () -> files.record(aCertificate("RX")));
        Set<ModalityCode> both = Set.of(ModalityCode.of("PN"), ModalityCode.of("RX"));
        Set<ModalityCode> more = Set.of(ModalityCode.of("PN"), ModalityCode.of("HS"));

        Map<Set<ModalityCode>, List<QualifiedTherapist>> found =
                as.office(() -> directory.couldBeAssigned(elsewhere, List.of(both, more), DAY));

        assertThat(found.get(both)).extracting(QualifiedTherapist::id).contains(ana.stored());
        assertThat(found.get(both)).filteredOn(one -> one.id().equals(ana.stored()))
                .extracting(QualifiedTherapist::until).containsExactly(DAY.plusYears(1));
        assertThat(found.get(more)).extracting(QualifiedTherapist::id).doesNotContain(ana.stored());
        assertThat(as.office(() -> directory.couldBeAssigned(here, List.of(both), DAY)).get(both))
                .extracting(QualifiedTherapist::id).doesNotContain(ana.stored());
    }

    @Test
    void a_manager_of_another_location_neither_reads_nor_writes() {
        assertThatThrownBy(() -> as.manager(elsewhere, () -> directory.file(ana.stored()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> files.record(aLicence()))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> files.assign(assignmentTo(here))))
                .isInstanceOf(OutOfScopeException.class);
        assertThat(as.manager(elsewhere, () -> directory.page(TherapistFilter.ALL, PageRequest.of(0, 50)))).isEmpty();
    }

    @Test
    void a_therapist_reads_his_own_file_only() {
        TherapistData other = as.manager(here, () -> files.add(aPerson(), assignmentTo(here)));

        assertThat(as.therapist(ana.stored(), () -> directory.file(ana.stored())).therapist()).isEqualTo(ana);
        assertThatThrownBy(() -> as.therapist(ana.stored(), () -> directory.file(other.stored()))).isInstanceOf(NotThere.class);
    }

    @Test
    void an_end_before_the_beginning_is_refused_at_its_field() {
        Certificate reversed = new Certificate(null, 0, ana.stored(), ModalityCode.of("SW"), "School", DAY, DAY.minusDays(1));

        assertThatThrownBy(() -> as.manager(here, () -> files.record(reversed)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("expires"));
    }

    @Test
    void two_assignments_to_one_location_must_not_overlap() {
        assertThatThrownBy(() -> as.manager(here, () -> files.assign(assignmentTo(here))))
                .isInstanceOfSatisfying(Refusal.class,
                        refusal -> assertThat(refusal.by("therapists.assignment.overlaps")).isTrue());
    }

    private static TherapistData aPerson() {
        return new TherapistData(null, 0, Sample.unique("Ana"), "", "", true);
    }

    private Assignment assignmentTo(LocationId location) {
        return new Assignment(null, 0, ana == null ? null : ana.stored(), location, DAY.minusYears(1), null);
    }

    private Licence aLicence() {
        return new Licence(null, 0, ana.stored(), JurisdictionCode.of("US-WA"), Sample.unique("MA"), "LMT",
                DAY.minusYears(1), DAY.plusYears(1), LicenceStatus.ACTIVE);
    }

    private Certificate aCertificate() {
        return aCertificate("SW");
    }

    private Certificate aCertificate(String modality) {
        return new Certificate(null, 0, ana.stored(), ModalityCode.of(modality), "School", DAY.minusYears(1), null);
    }
}
