package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.locations.RoomFeature;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What treatments are made of and where they stand, added and taken out by head office. Each test puts back what it changed. */
@PortalTest
@Tag("database")
class SectionsAndModalitiesTest {

    private static final KeptSection RITUALS = KeptSection.fresh("rituals", new LocalText("Rituals", "Rituales"));
    private static final ModalityCode SCRUB = ModalityCode.of("SCRUB");

    @Autowired SectionKeeping sections;
    @Autowired LibraryKeeping keeping;
    @Autowired TreatmentLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired As as;

    @AfterEach
    void put_back() {
        office(() -> {
            sections.sections().stream()
                    .filter(kept -> kept.code().equals("rituals"))
                    .forEach(kept -> sections.remove(kept.code(), kept.version()));
            keeping.modalities().stream()
                    .filter(kept -> kept.modality().code().equals(SCRUB))
                    .forEach(kept -> keeping.remove(SCRUB, kept.version()));
        });
    }

    @Test
    void a_section_is_added_last_renamed_and_moved() {
        office(() -> sections.save(RITUALS));
        assertThat(codes()).endsWith("rituals");

        office(() -> sections.move("rituals", true));
        assertThat(codes().get(codes().size() - 2)).isEqualTo("rituals");
        office(() -> sections.move("rituals", false));
        office(() -> sections.move("rituals", false));
        assertThat(codes()).endsWith("rituals");

        KeptSection stored = section("rituals");
        office(() -> sections.save(new KeptSection("rituals", new LocalText("Bath rituals", "Baños"), stored.version(), 0)));
        assertThat(as.office(() -> library.words()).section("rituals").en()).isEqualTo("Bath rituals");
        assertThatThrownBy(() -> office(() -> sections.save(stored))).isInstanceOf(StaleSave.class);
    }

    @Test
    void everything_that_is_wrong_with_a_section_is_said_at_once() {
        assertThatThrownBy(() -> office(() -> sections.save(KeptSection.fresh("Heat & oil", new LocalText(" ", "")))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all())
                        .extracting(one -> one.field().orElse(""))
                        .containsExactly("code", "name", "nameEs"));
        assertThatThrownBy(() -> office(() -> sections.save(KeptSection.fresh("massage", new LocalText("M", "M")))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("treatments.section.code.taken")).isTrue());
    }

    @Test
    void a_section_whose_name_is_a_claim_is_refused_in_each_language() {
        assertThatThrownBy(() -> office(() -> sections.save(KeptSection.fresh("rituals", new LocalText("Cures for cancer", "Cura el cáncer")))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("treatments.name.claims")).isTrue();
                    assertThat(refusal.all()).flatExtracting(one -> one.field().stream().toList()).containsExactly("name", "nameEs");
                });
        assertThat(codes()).doesNotContain("rituals");
    }

    @Test
    void a_modality_whose_name_is_a_claim_is_refused_and_those_that_are_there_stand() {
        assertThatThrownBy(() -> office(() -> keeping.save(scrub("Immune boosting scrub"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("name"));
        office(() -> keeping.modalities().forEach(keeping::save));
        office(() -> sections.sections().forEach(sections::save));
    }

    @Test
    void a_section_with_a_treatment_in_it_stays_and_the_treatment_is_named() {
        TreatmentData there = as.office(() -> editing.save(Examples.aTreatment("SW", 60)));
        KeptSection held = section(there.section());

        assertThat(held.treatments()).isPositive();
        assertThatThrownBy(() -> office(() -> sections.remove(held.code(), held.version())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("treatments.section.inUse")).isTrue());
    }

    @Test
    void a_modality_is_added_used_and_taken_out_again() {
        office(() -> keeping.save(scrub()));
        assertThat(as.office(() -> library.modalities()).getLast().code()).isEqualTo(SCRUB);
        assertThatThrownBy(() -> office(() -> keeping.save(scrub())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).contains("code"));

        KeptModality kept = kept(SCRUB);
        office(() -> keeping.remove(SCRUB, kept.version()));

        assertThat(as.office(() -> library.modalities())).extracting(Modality::code).doesNotContain(SCRUB);
    }

    @Test
    void a_modality_of_an_earlier_length_stays_because_that_has_to_stay_readable() {
        TreatmentData draft = as.office(() -> editing.save(Examples.aTreatment("RX", 60)));
        TreatmentData active = as.office(() -> editing.activate(draft.id(), draft.version()));
        as.office(() -> editing.save(new TreatmentData(
                active.id(), active.version(), active.code(), active.name(), active.nameEs(), active.section(), active.state(),
                active.minimumAge(), List.of(Variant.of(Part.of("SW", 60))), active.priceBands())));
        KeptModality reflexology = kept(ModalityCode.of("RX"));

        assertThatThrownBy(() -> office(() -> keeping.remove(reflexology.modality().code(), reflexology.version())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("treatments.modality.inFormer")).isTrue());
    }

    @Test
    void a_modality_in_use_stays_and_every_use_is_named() {
        as.office(() -> editing.save(Examples.aTreatment("MLD", 60)));
        KeptModality drainage = kept(ModalityCode.of("MLD"));

        assertThatThrownBy(() -> office(() -> keeping.remove(drainage.modality().code(), drainage.version())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("treatments.modality.inTreatments")).isTrue();
                    assertThat(refusal.by("treatments.modality.inRules")).isTrue();
                    assertThat(refusal.by("policy.modality.inForce")).isTrue();
                });
    }

    @Test
    void everything_that_is_wrong_with_a_treatment_is_said_at_once() {
        TreatmentData wrong = new TreatmentData(
                TreatmentId.next(), TreatmentData.NEW, "Not A Code", " ", "", "nowhere", TreatmentState.DRAFT, 200, List.of(), java.util.Map.of());

        assertThatThrownBy(() -> as.office(() -> editing.save(wrong)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.all())
                        .extracting(one -> one.field().orElse(""))
                        .containsExactlyInAnyOrder("name", "section", "minimumAge", "code", "variants"));
    }

    private static KeptModality scrub() {
        return scrub("Salt scrub");
    }

    private static KeptModality scrub(String name) {
        return new KeptModality(
                new Modality(SCRUB, name, "Exfoliación con sal", false, Set.of(RoomFeature.TABLE), 5, 0, List.of(), Set.of(), false),
                KeptModality.NEW);
    }

    private KeptModality kept(ModalityCode code) {
        return as.office(() -> keeping.modalities()).stream().filter(one -> one.modality().code().equals(code)).findFirst().orElseThrow();
    }

    private KeptSection section(String code) {
        return as.office(() -> sections.sections()).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }

    private List<String> codes() {
        return as.office(() -> sections.sections()).stream().map(KeptSection::code).toList();
    }

    private void office(Runnable what) {
        as.office(() -> {
            what.run();
            return "";
        });
    }
}
