package dev.stillwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Refusal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest
    @ValueSource(strings = {
        "", "10.1037/0033-2909.130.1.3", "https://doi.org/10.1002/14651858.CD001929.pub3", "http://dx.doi.org/10.1000/182",
        "doi: 10.1016/S0140-6736(05)67890-1", "10.1000.10/123456"
    })
    void a_doi_is_given_as_papers_give_it_or_not_at_all(String doi) {
        Study study = study(doi, 60);

        assertThatCode(() -> check(study)).doesNotThrowAnyException();
        assertThat(study.doi()).doesNotContain("doi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "https://example.org/10.1000/182", "10.1000/", "10.12/3", "10.1000/1 82", "none"})
    void what_is_no_doi_is_refused_at_its_field(String doi) {
        refusedAt("doi", study(doi, 60));
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0})
    void at_least_one_took_part(int number) {
        refusedAt("number", study("", number));
    }

    @Test
    void how_many_took_part_may_be_unknown() {
        assertThatCode(() -> check(study("", null))).doesNotThrowAnyException();
    }

    @Test
    void the_studies_that_come_with_the_portal_keep_to_it() {
        assertThat(StudyJson.standard()).allSatisfy(EvidenceChecksTest::check);
    }

    private static void refusedAt(String field, Study study) {
        assertThatThrownBy(() -> check(study))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains(field));
    }

    private static void check(Study study) {
        EvidenceChecks.check(study, TODAY, TODAY);
    }

    private static Study study(String doi, @Nullable Integer number) {
        Study like = EvidenceFitTest.study(Population.HEALTHY, false, Set.of("K41"), Set.of());
        return new Study(
                like.claim(), like.rules(), like.jurisdictions(), like.authors(), like.year(), like.journal(), doi, like.design(),
                like.participants(), number, like.population(), like.people(), like.outcome(), like.result(), like.reading(),
                like.nullResult(), like.modalities(), like.minutesFrom(), like.minutesTo());
    }
}
