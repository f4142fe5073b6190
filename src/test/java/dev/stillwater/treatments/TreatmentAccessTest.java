package dev.stillwater.treatments;

import static dev.stillwater.kernel.Role.HEAD_OFFICE;
import static dev.stillwater.kernel.Role.LOCATION_MANAGER;
import static dev.stillwater.kernel.Role.THERAPIST;

import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.PortalTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Every method of the module's services, called by everybody. */
@PortalTest
class TreatmentAccessTest {

    private static final TreatmentId NONE = TreatmentId.next();

    @Autowired TreatmentLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired TreatmentImpact impact;
    @Autowired FormerLengths former;
    @Autowired LibraryKeeping keeping;
    @Autowired SectionKeeping sections;
    @Autowired Catalogue catalogue;

    @TestFactory
    Stream<DynamicTest> reading() {
        return AccessTable.of(library)
                .row("modalities()", () -> library.modalities(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("orderRules()", () -> library.orderRules(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("words()", () -> library.words(), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("get(TreatmentId)", () -> library.get(NONE), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("get(Collection)", () -> library.get(Set.of(NONE)), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("variant(VariantId)", () -> library.variant(VariantId.next()), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("variants(Collection)", () -> library.variants(List.of()), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("added(Collection, Instant)", () -> library.added(Set.of(NONE), Instant.EPOCH), HEAD_OFFICE, LOCATION_MANAGER)
                .row("page(TreatmentFilter, Pageable)", () -> library.page(TreatmentFilter.ALL, PageRequest.of(0, 1)),
                        HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("count(TreatmentFilter)", () -> library.count(TreatmentFilter.ALL), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_withdrawing_touches() {
        return AccessTable.of(impact)
                .row("of(TreatmentId)", () -> impact.of(NONE), HEAD_OFFICE)
                .row("of(Collection, Collection)", () -> impact.of(List.of(NONE), List.of(VariantId.next())), HEAD_OFFICE)
                .row("of(TreatmentId, Set)", () -> impact.of(NONE, Set.of(VariantId.next())), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> earlier_lengths() {
        return AccessTable.of(former)
                .row("of(TreatmentId)", () -> former.of(NONE), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .row("among(Collection)", () -> former.among(List.of(VariantId.next())), HEAD_OFFICE, LOCATION_MANAGER, THERAPIST)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> the_catalogue() {
        return AccessTable.of(catalogue)
                .row("preview(byte[])", () -> catalogue.preview(new byte[0]), HEAD_OFFICE)
                .row("take(byte[])", () -> catalogue.take(new byte[0]), HEAD_OFFICE)
                .row("export()", () -> catalogue.export(), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> keeping_modalities_and_rules() {
        OrderRule wrong = new OrderRule(
                Ids.next(), OrderRule.Kind.BEFORE, ModalityCode.of("ZZ"), ModalityCode.of("ZZ"), new LocalText("", ""));
        return AccessTable.of(keeping)
                .row("rules()", () -> keeping.rules(), HEAD_OFFICE)
                .row("modalities()", () -> keeping.modalities(), HEAD_OFFICE)
                .row("save(KeptOrderRule)", () -> done(() -> keeping.save(new KeptOrderRule(wrong, 0))), HEAD_OFFICE)
                .row("save(KeptModality)", () -> done(() -> keeping.save(new KeptModality(Library.SW, -5))), HEAD_OFFICE)
                .row("save(KeptModality, ModalityImpact)",
                        () -> done(() -> keeping.save(new KeptModality(Library.SW, -5), ModalityImpact.NONE)), HEAD_OFFICE)
                .row("remove(UUID, long)", () -> done(() -> keeping.remove(Ids.next(), 0)), HEAD_OFFICE)
                .row("remove(ModalityCode, long)", () -> done(() -> keeping.remove(ModalityCode.of("ZZ"), 0)), HEAD_OFFICE)
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> keeping_sections() {
        return AccessTable.of(sections)
                .row("sections()", () -> sections.sections(), HEAD_OFFICE)
                .row("save(KeptSection)", () -> done(() -> sections.save(KeptSection.fresh("", new LocalText("", "")))), HEAD_OFFICE)
                .row("move(String, boolean)", () -> done(() -> sections.move("zz", true)), HEAD_OFFICE)
                .row("remove(String, long)", () -> done(() -> sections.remove("zz", 0)), HEAD_OFFICE)
                .tests();
    }

    private static String done(Runnable call) {
        call.run();
        return "";
    }

    @TestFactory
    Stream<DynamicTest> editing() {
        return AccessTable.of(editing)
                .row("save(TreatmentData)", () -> editing.save(Examples.aTreatment("SW", 60)), HEAD_OFFICE)
                .row("save(TreatmentData, PartsImpact)",
                        () -> editing.save(Examples.aTreatment("SW", 60), PartsImpact.NONE), HEAD_OFFICE)
                .row("activate(TreatmentId, long)", () -> editing.activate(NONE, 0), HEAD_OFFICE)
                .row("withdraw(TreatmentId, long)", () -> editing.withdraw(NONE, 0), HEAD_OFFICE)
                .row("hold(TreatmentId)", () -> {
                    editing.hold(NONE);
                    return "";
                }, HEAD_OFFICE)
                .tests();
    }
}
