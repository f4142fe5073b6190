package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.descriptions.StudiedClaim.Hold;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Statements;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A text is flagged from the day on which its study no longer holds it up, is told of before, and stands again after. */
@PortalTest
@Tag("database")
class StudyDaysTest {

    private static final DescriptionTexts CLAIMING =
            new DescriptionTexts("Slow strokes with warm oil.", "A firm massage that relieves back pain.", "", "");
    private static final PageRequest ALL = PageRequest.of(0, 500);

    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired DescriptionEvidence evidence;
    @Autowired FlaggedDescriptions flagged;
    @Autowired EvidenceLibrary library;
    @Autowired TreatmentLibrary treatments;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired As as;

    TreatmentData treatment;
    EvidenceRecord study;
    DescriptionData text;
    LocalDate last;

    @BeforeEach
    void a_claim_that_a_study_holds_up_for_forty_days() {
        last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(40);
        study = aStudy(last);
        treatment = world.aTreatment(Part.of("SW", 60));
        text = approved(treatment, study.id());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void the_day_passes_and_the_text_is_flagged_with_the_study_and_its_day_though_nobody_opened_anything() {
        assertThat(flags(treatment)).isEmpty();
        assertThat(as.office(() -> flagged.standing(text.id())).isFallen()).isFalse();

        after(41);

        assertThat(flags(treatment)).singleElement().satisfies(flag -> {
            assertThat(flag.id()).isEqualTo(text.id());
            assertThat(flag.since()).isEqualTo(last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
            assertThat(flag.lost()).singleElement().satisfies(claim -> {
                assertThat(claim.words()).isEqualTo("relieves back pain");
                assertThat(claim.rule()).isEqualTo("K41");
                assertThat(claim.study()).isEqualTo(study.id());
                assertThat(claim.reviewBy()).isEqualTo(last);
                assertThat(claim.hold()).isEqualTo(Hold.OVERDUE);
            });
        });
        assertThat(as.office(() -> flagged.standing(text.id())).isFallen()).isTrue();
        assertThat(as.office(() -> treatments.page(attention(), ALL)))
                .filteredOn(row -> row.id().equals(treatment.id())).singleElement()
                .satisfies(row -> assertThat(row.flagged()).containsExactly("en"));

        as.office2(() -> library.renew(study.id(), study.version(), last.plusYears(1)));

        assertThat(flags(treatment)).as("somebody has looked at the study again").isEmpty();
        assertThat(as.office(() -> treatments.page(attention(), ALL))).noneMatch(row -> row.id().equals(treatment.id()));
    }

    @Test
    void what_will_fall_is_told_thirty_days_before_and_not_earlier() {
        after(9);
        assertThat(soon(treatment)).isEmpty();

        after(10);
        assertThat(soon(treatment)).singleElement().satisfies(one -> {
            assertThat(one.study()).isEqualTo(study.id());
            assertThat(one.until()).isEqualTo(last);
        });
        assertThat(as.office(() -> flagged.standing(text.id())).studied())
                .extracting(StudiedClaim::hold).containsExactly(Hold.ENDS_SOON);

        after(41);
        assertThat(soon(treatment)).as("it has fallen").isEmpty();
    }

    @Test
    void a_changed_study_lets_the_text_fall_until_another_person_approves_it_as_one_that_fits() {
        EvidenceRecord changed = as.office(() -> library.save(study.id(), study.version(), study(90), last));
        assertThat(flags(treatment)).singleElement()
                .satisfies(flag -> assertThat(flag.lost()).extracting(StudiedClaim::hold).containsExactly(Hold.NOT_APPROVED));

        EvidenceRecord other = as.office2(() -> library.approve(study.id(), changed.version()));
        assertThat(flags(treatment)).as("sessions of ninety minutes").singleElement()
                .satisfies(flag -> assertThat(flag.lost()).extracting(StudiedClaim::hold).containsExactly(Hold.MISFIT));

        EvidenceRecord back = as.office(() -> library.save(study.id(), other.version(), study(60), last));
        as.office2(() -> library.approve(study.id(), back.version()));
        assertThat(flags(treatment)).isEmpty();
    }

    @Test
    void a_text_that_waits_for_its_day_is_flagged_too() {
        DescriptionData next = as.office(() -> desk.draft(treatment.id(), "en"));
        DescriptionData saved = as.office(() -> desk.save(next.id(), next.version(), new DescriptionTexts(
                "A winter hour.", CLAIMING.full(), "", "")));
        DescriptionData sent = as.office(() -> desk.submit(saved.id(), saved.version()));
        confirm(sent);
        as.office2(() -> reviews.approveFrom(sent.id(), sent.version(), last.plusDays(60)));

        after(41);

        assertThat(flags(treatment)).extracting(FlaggedDescription::id).containsExactlyInAnyOrder(text.id(), sent.id());
    }

    @Test
    void a_text_whose_claiming_words_went_leans_on_nothing() {
        DescriptionData next = as.office(() -> desk.draft(treatment.id(), "en"));
        DescriptionData saved = as.office(() -> desk.save(next.id(), next.version(), new DescriptionTexts(
                "A winter hour.", "Slow strokes.", "", "")));
        DescriptionData sent = as.office(() -> desk.submit(saved.id(), saved.version()));
        as.office2(() -> reviews.approve(sent.id(), sent.version()));

        assertThat(as.office(() -> library.leaning(Set.of(study.id())))).isEmpty();
        after(41);
        assertThat(flags(treatment)).isEmpty();
    }

    @Test
    void a_study_names_the_texts_that_lean_on_it_and_where_they_are() {
        assertThat(as.office(() -> library.leaning(Set.of(study.id()))).get(study.id())).singleElement().satisfies(one -> {
            assertThat(one.language()).isEqualTo("en");
            assertThat(one.number()).isEqualTo(text.number());
            assertThat(one.address()).isEqualTo("treatments/" + treatment.id().value() + "/text/en?version=" + text.number());
        });
    }

    @Test
    void more_texts_take_no_more_statements() {
        after(41);
        long few = statements(() -> flagged.list(ALL));
        long fewRows = statements(() -> treatments.page(attention(), PageRequest.of(0, 50)));
        clock.reset();
        for (int i = 0; i < 3; i++) {
            approved(world.aTreatment(Part.of("SW", 60)), study.id());
        }
        long named = statements(() -> library.leaning(Set.of(study.id())));
        assertThat(as.office(() -> library.leaning(Set.of(study.id())).get(study.id()))).hasSize(4);
        after(41);

        assertThat(statements(() -> flagged.list(ALL))).isEqualTo(few);
        assertThat(statements(() -> treatments.page(attention(), PageRequest.of(0, 50)))).isEqualTo(fewRows);
        assertThat(named).isLessThanOrEqualTo(5);
    }

    private void after(int days) {
        clock.reset();
        clock.set(clock.instant().plus(Duration.ofDays(days)));
    }

    private TreatmentFilter attention() {
        return new TreatmentFilter("", null, null, null, null, null, true);
    }

    private List<FlaggedDescription> flags(TreatmentData of) {
        return as.office(() -> flagged.list(ALL)).stream().filter(flag -> flag.treatment().equals(of.id())).toList();
    }

    private List<FallingSoon> soon(TreatmentData of) {
        return as.office(() -> flagged.soon(ALL)).stream().filter(one -> one.treatment().equals(of.id())).toList();
    }

    private DescriptionData approved(TreatmentData of, EvidenceId on) {
        DescriptionData draft = as.office(() -> {
            DescriptionData begun = desk.draft(of.id(), "en");
            return desk.save(begun.id(), begun.version(), CLAIMING);
        });
        Finding claim = as.office(() -> desk.claims(of.id(), "en", CLAIMING)).of(Severity.NEEDS_EVIDENCE).getFirst();
        as.office(() -> evidence.attach(draft.id(), claim, on));
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        confirm(sent);
        return as.office2(() -> reviews.approve(sent.id(), sent.version()));
    }

    private void confirm(DescriptionData sent) {
        Finding claim = as.office(() -> desk.claims(sent.treatment(), "en", sent.texts())).of(Severity.NEEDS_EVIDENCE).getFirst();
        as.office2(() -> {
            reviews.confirm(sent.id(), claim);
            return true;
        });
    }

    private EvidenceRecord aStudy(LocalDate until) {
        EvidenceId id = EvidenceId.next();
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study(60), until));
        return as.office2(() -> library.approve(id, filed.version()));
    }

    private static Study study(int minutes) {
        return new Study("eases back pain", Set.of("K41"), Set.of(), "Doe", 2020, "J Massage", "", "Randomised", "80", 80,
                Population.HEALTHY, "Adults", "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of("SW")), minutes, minutes);
    }

    private long statements(Callable<?> what) {
        long before = Statements.soFar();
        as.office(what);
        return Statements.soFar() - before;
    }
}
