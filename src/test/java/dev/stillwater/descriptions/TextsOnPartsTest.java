package dev.stillwater.descriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import dev.stillwater.evidence.EvidenceId;
import dev.stillwater.evidence.EvidenceLibrary;
import dev.stillwater.evidence.EvidenceRecord;
import dev.stillwater.evidence.Population;
import dev.stillwater.evidence.Study;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Catalogue;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A claim that stood on a study of these parts falls with other parts, and head office hears of it before. */
@PortalTest
@Tag("database")
class TextsOnPartsTest {

    private static final DescriptionTexts CLAIMING =
            new DescriptionTexts("Slow strokes with warm oil.", "A firm massage that relieves back pain.", "", "");

    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired DescriptionEvidence evidence;
    @Autowired FlaggedDescriptions flagged;
    @Autowired EvidenceLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired Catalogue catalogue;
    @Autowired World world;
    @Autowired As as;

    TreatmentData treatment;
    Variant sixty;

    /** The study had sessions of an hour. */
    @BeforeEach
    void a_claim_that_a_study_holds_up() {
        treatment = world.aTreatment(Part.of("SW", 60));
        sixty = treatment.variants().getFirst();
        DescriptionData draft = as.office(() -> {
            DescriptionData begun = desk.draft(treatment.id(), "en");
            return desk.save(begun.id(), begun.version(), CLAIMING);
        });
        Finding claim = as.office(() -> desk.claims(treatment.id(), "en", CLAIMING)).of(Severity.NEEDS_EVIDENCE).getFirst();
        EvidenceId study = aStudy();
        as.office(() -> evidence.attach(draft.id(), claim, study));
        DescriptionData sent = as.office(() -> desk.submit(draft.id(), draft.version()));
        as.office2(() -> {
            reviews.confirm(sent.id(), claim);
            return reviews.approve(sent.id(), sent.version());
        });
    }

    @Test
    void a_shorter_length_is_saved_once_it_was_seen_that_the_text_falls_and_the_text_is_flagged() {
        TreatmentData wanted = with(treatment, new Variant(sixty.id(), List.of(Part.of("SW", 45))));

        PartsInUse found = catchThrowableOfType(PartsInUse.class, () -> as.office(() -> editing.save(wanted)));

        assertThat(found.impact().locations()).as("nobody offers it").isEmpty();
        assertThat(found.impact().texts()).singleElement().satisfies(why -> {
            assertThat(why.key()).isEqualTo("descriptions.parts.falls.en");
            assertThat(why.args().getLast().toString()).contains("relieves back pain");
        });
        assertThat(flags()).isEmpty();
        TreatmentData saved = as.office(() -> editing.save(wanted, found.impact()));
        assertThat(flags()).singleElement().satisfies(flag -> assertThat(flag.lost()).singleElement()
                .satisfies(claim -> {
                    assertThat(claim.words() + claim.rule()).contains("relieves back pain", "K41");
                    assertThat(claim.hold()).isEqualTo(StudiedClaim.Hold.MISFIT);
                }));

        as.office(() -> editing.save(with(saved, sixty)));
        assertThat(flags()).as("with the parts that it had, it stands again").isEmpty();
    }

    @Test
    void a_shorter_length_that_is_added_lets_the_text_fall_too_and_a_longer_one_does_not() {
        TreatmentData longer = as.office(() -> editing.save(with(treatment, sixty, Variant.of(Part.of("SW", 90)))));
        assertThat(flags()).isEmpty();

        TreatmentData wanted = with(longer, sixty, longer.variants().getLast(), Variant.of(Part.of("SW", 30)));
        PartsInUse found = catchThrowableOfType(PartsInUse.class, () -> as.office(() -> editing.save(wanted)));

        assertThat(found.impact().changes()).isEmpty();
        assertThat(found.impact().texts()).hasSize(1);
    }

    @Test
    void a_file_that_adds_a_shorter_length_is_told_that_the_text_would_fall() {
        byte[] file = ("code,name,name_es,section,minimum_age,parts,prices\n" + String.join(
                ",", treatment.code(), treatment.name(), treatment.nameEs(), treatment.section(), "18", "SW 60 | SW 30", ""))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(as.office(() -> catalogue.preview(file))).singleElement().satisfies(row ->
                assertThat(row.errors()).extracting(Why::key).containsExactly("treatments.catalogue.texts"));
    }

    @Test
    void other_techniques_let_the_text_fall() {
        TreatmentData wanted = with(treatment, new Variant(sixty.id(), List.of(Part.of("SW", 45), Part.of("RX", 15))));

        PartsInUse found = catchThrowableOfType(PartsInUse.class, () -> as.office(() -> editing.save(wanted)));

        assertThat(found.impact().texts()).hasSize(1);
    }

    private List<FlaggedDescription> flags() {
        return as.office(() -> flagged.list(PageRequest.of(0, 500))).stream()
                .filter(flag -> flag.treatment().equals(treatment.id())).toList();
    }

    private EvidenceId aStudy() {
        EvidenceId id = EvidenceId.next();
        Study study = new Study("eases back pain", Set.of("K41"), Set.of(), "Doe", 2020, "J Massage", "", "Randomised", "80", 80,
                Population.HEALTHY, "Adults", "Back pain", "Less pain", "For a day", false, Set.of(ModalityCode.of("SW")), 60, 60);
        EvidenceRecord filed = as.office(() -> library.save(id, 0, study, LocalDate.of(2027, 11, 1)));
        as.office2(() -> library.approve(id, filed.version()));
        return id;
    }

    private static TreatmentData with(TreatmentData data, Variant... variants) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), List.of(variants), data.priceBands(), data.extras());
    }
}
