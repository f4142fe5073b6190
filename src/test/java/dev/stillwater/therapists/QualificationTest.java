package dev.stillwater.therapists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualificationTest {

    private static final LocationId SEATTLE = LocationId.next();
    private static final TherapistId ANA = TherapistId.next();
    private static final JurisdictionCode WASHINGTON = JurisdictionCode.of("US-WA");
    private static final Workplace PLACE = new Workplace(SEATTLE, "Seattle", WASHINGTON, "Washington");
    private static final ModalityCode SWEDISH = ModalityCode.of("SW");
    private static final ModalityCode LYMPHATIC = ModalityCode.of("MLD");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Test
    void everything_on_file_means_nothing_stands_against_it() {
        assertThat(against(aFile(DAY, DAY, DAY), Set.of(SWEDISH), DAY)).isEmpty();
    }

    @Test
    void the_last_day_still_holds_and_the_day_after_does_not() {
        TherapistFile file = aFile(DAY, DAY, DAY);

        assertThat(against(file, Set.of(SWEDISH), DAY)).isEmpty();
        assertThat(keys(against(file, Set.of(SWEDISH), DAY.plusDays(1))))
                .containsExactly("therapists.notAssigned", "therapists.licenceLapsed", "therapists.certificateLapsed");
    }

    @Test
    void a_certificate_is_needed_for_every_part() {
        assertThat(keys(against(aFile(null, null, null), Set.of(SWEDISH, LYMPHATIC), DAY)))
                .containsExactly("therapists.noCertificate");
    }

    @Test
    void a_licence_of_another_jurisdiction_does_not_help() {
        TherapistFile file = new TherapistFile(ana(true), List.of(licence("US-FL", null)), List.of(certificate(null)),
                List.of(assignment(null)));

        assertThat(keys(against(file, Set.of(SWEDISH), DAY))).containsExactly("therapists.noLicence");
    }

    @Test
    void a_suspended_licence_does_not_permit_work() {
        Licence suspended = new Licence(null, 0, ANA, WASHINGTON, "1", "LMT", DAY.minusYears(1), null, LicenceStatus.SUSPENDED);
        TherapistFile file = new TherapistFile(ana(true), List.of(suspended), List.of(certificate(null)), List.of(assignment(null)));

        assertThat(keys(against(file, Set.of(SWEDISH), DAY))).containsExactly("therapists.licenceNotActive");
    }

    @Test
    void somebody_who_has_left_performs_nothing() {
        TherapistFile file = new TherapistFile(ana(false), List.of(licence("US-WA", null)), List.of(certificate(null)), List.of(assignment(null)));

        assertThat(keys(against(file, Set.of(SWEDISH), DAY))).containsExactly("therapists.hasLeft");
    }

    @Test
    void it_holds_until_the_first_paper_ends() {
        LocalDate until = new Qualification(aFile(null, DAY.plusDays(30), DAY.plusDays(10)))
                .until(PLACE, Set.of(SWEDISH), DAY);

        assertThat(until).isEqualTo(DAY.plusDays(10));
    }

    @Test
    void a_renewal_without_a_gap_counts_on() {
        Licence next = new Licence(null, 0, ANA, WASHINGTON, "2", "LMT", DAY.plusDays(11), DAY.plusDays(99), LicenceStatus.ACTIVE);
        TherapistFile file = new TherapistFile(ana(true), List.of(licence("US-WA", DAY.plusDays(10)), next),
                List.of(certificate(null)), List.of(assignment(null)));

        assertThat(new Qualification(file).until(PLACE, Set.of(SWEDISH), DAY)).isEqualTo(DAY.plusDays(99));
    }

    private static List<Why> against(TherapistFile file, Set<ModalityCode> what, LocalDate day) {
        return new Qualification(file).against(PLACE, what, day, code -> new LocalText(code.value(), ""));
    }

    private static List<String> keys(List<Why> whys) {
        return whys.stream().map(Why::key).toList();
    }

    private static TherapistFile aFile(LocalDate assigned, LocalDate licensed, LocalDate certified) {
        return new TherapistFile(
                ana(true), List.of(licence("US-WA", licensed)), List.of(certificate(certified)), List.of(assignment(assigned)));
    }

    private static TherapistData ana(boolean active) {
        return new TherapistData(ANA, 0, "Ana", "", "", active);
    }

    private static Licence licence(String jurisdiction, LocalDate expires) {
        return new Licence(null, 0, ANA, JurisdictionCode.of(jurisdiction), "1", "LMT", DAY.minusYears(1), expires, LicenceStatus.ACTIVE);
    }

    private static Certificate certificate(LocalDate expires) {
        return new Certificate(null, 0, ANA, SWEDISH, "School", DAY.minusYears(1), expires);
    }

    private static Assignment assignment(LocalDate to) {
        return new Assignment(null, 0, ANA, SEATTLE, DAY.minusYears(1), to);
    }
}
