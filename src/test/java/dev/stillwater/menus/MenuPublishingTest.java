package dev.stillwater.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.GateFinding.Level;
import dev.stillwater.menus.GateFinding.Rule;
import dev.stillwater.testing.Access;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.therapists.Certificate;
import dev.stillwater.therapists.TherapistFiles;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.VariantId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MenuPublishingTest {

    private static final DescriptionTexts NEWER = new DescriptionTexts("Long calm strokes.", "Long calm strokes, in order.", "", "");

    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired MenuReading reading;
    @Autowired TherapistFiles files;
    @Autowired TreatmentEditing treatments;
    @Autowired DescriptionDesk descriptions;
    @Autowired DescriptionReview reviews;
    @Autowired JdbcClient jdbc;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private TherapistId ana;
    private TreatmentData combination;

    @BeforeEach
    void aLocationWithoutACertificateForDrainage() {
        LocationData location = world.aLocation();
        here = location.stored();
        world.aRoom(here);
        ana = world.aTherapist(here, "SW");
        combination = world.aTreatment(Part.of("MLD", 45), Part.of("SW", 45));
    }

    @Test
    void nobody_certified_means_no_menu_and_the_way_out_is_the_certificate_that_is_missing() {
        offer("165");

        GateFinding finding = refused(Rule.STAFFED);

        assertThat(finding.why().rule()).isEqualTo("menus.gate.nobody");
        assertThat(finding.ways()).anySatisfy(way -> {
            assertThat(way.kind()).isEqualTo(WayOut.Kind.RECORD_CERTIFICATE);
            assertThat(way.therapist()).isEqualTo(ana);
            assertThat(way.modality()).hasToString("MLD");
        });
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.by("menus.gate.nobody")).isTrue());
    }

    @Test
    void with_the_certificate_it_is_published_and_the_version_before_stays_readable() {
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        world.publish(here, swedish);
        offer("165");
        certifyForDrainage();

        assertThat(publish()).isEqualTo(2);

        assertThat(as.manager(here, () -> reading.version(here, 1)).orElseThrow().content().entries()).hasSize(1);
        assertThat(as.manager(here, () -> reading.published(here)).orElseThrow().content().entries()).hasSize(2);
        assertThat(as.manager(here, () -> reading.bookable(here))).hasSize(2);
    }

    @Test
    void a_menu_without_a_change_is_not_published_twice() {
        offer("165");
        certifyForDrainage();
        publish();

        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.by("menus.publish.same")).isTrue());
    }

    @Test
    void of_two_who_publish_the_same_draft_one_succeeds() throws Exception {
        offer("165");
        certifyForDrainage();
        long edition = as.manager(here, () -> drafts.draft(here)).edition();
        Callable<Integer> publishing = () -> as.manager(here, () -> this.publishing.publish(here, edition));

        int published = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> one : threads.invokeAll(List.of(publishing, publishing, publishing, publishing))) {
                try {
                    one.get();
                    published++;
                } catch (ExecutionException second) {
                    assertThat(second.getCause()).isInstanceOf(StaleSave.class);
                }
            }
        }

        assertThat(published).isEqualTo(1);
        assertThat(as.manager(here, () -> reading.published(here)).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void a_newer_description_outdates_the_menu_and_does_not_touch_it() {
        offer("165");
        certifyForDrainage();
        publish();
        MenuVersion before = as.manager(here, () -> reading.published(here)).orElseThrow();

        approveNewer();

        assertThat(as.manager(here, () -> reading.published(here)).orElseThrow()).isEqualTo(before);
        assertThat(as.office(() -> reading.outdated(List.of(here)))).containsKey(here);
        assertThat(as.manager(here, () -> publishing.review(here)).changes())
                .extracting(MenuChange::kind).containsExactly(MenuChange.Kind.TEXT);
        publish();
        assertThat(as.office(() -> reading.outdated(List.of(here)))).isEmpty();
    }

    @Test
    void a_withdrawn_treatment_outdates_the_menu_is_no_longer_bookable_and_closes_the_gate() {
        offer("165");
        certifyForDrainage();
        publish();

        as.office(() -> treatments.withdraw(combination.id(), combination.version()));

        assertThat(as.office(() -> reading.outdated(List.of(here)))).containsKey(here);
        assertThat(as.manager(here, () -> reading.bookable(here))).isEmpty();
        refused(Rule.ACTIVE);
    }

    @Test
    void what_would_be_published_is_compared_with_what_is_in_force() {
        offer("165");
        certifyForDrainage();
        publish();
        DraftItem line = as.manager(here, () -> drafts.draft(here)).items().getFirst();

        as.manager(here, () -> {
            drafts.offer(here, combination.id(), List.of(new LengthOffer(
                    variant(), line.version(), Money.of("170", "USD"), "Side entrance")), List.of());
            return null;
        });

        List<MenuChange> changes = as.manager(here, () -> publishing.review(here)).changes();
        assertThat(changes).extracting(MenuChange::kind).containsExactly(MenuChange.Kind.PRICE, MenuChange.Kind.NOTE);
        assertThat(changes.getFirst().before()).isEqualTo(Money.of("165", "USD"));
        assertThat(changes.getFirst().after()).isEqualTo(Money.of("170", "USD"));
    }

    @Test
    void of_two_who_change_the_same_line_the_second_hears_of_it() {
        offer("165");
        DraftItem line = as.manager(here, () -> drafts.draft(here)).items().getFirst();
        LengthOffer mine = new LengthOffer(variant(), line.version(), Money.of("170", "USD"), "");
        offerAs(mine);

        assertThatThrownBy(() -> offerAs(new LengthOffer(variant(), line.version(), Money.of("180", "USD"), "")))
                .isInstanceOf(StaleSave.class);
        assertThatThrownBy(() -> offerAs(new LengthOffer(variant(), LengthOffer.NEW, Money.of("180", "USD"), "")))
                .isInstanceOf(StaleSave.class);
    }

    @Test
    void a_price_is_refused_at_its_own_field() {
        LengthOffer free = new LengthOffer(variant(), LengthOffer.NEW, Money.of("0", "USD"), "");
        LengthOffer pounds = new LengthOffer(variant(), LengthOffer.NEW, Money.of("80", "GBP"), "");

        for (LengthOffer wrong : List.of(free, pounds)) {
            assertThatThrownBy(() -> offerAs(wrong)).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.field()).contains(LengthOffer.priceField(variant())));
        }
    }

    @Test
    void moving_a_treatment_does_not_disturb_whoever_sets_its_price() {
        TreatmentData swedish = world.aTreatment(Part.of("SW", 60));
        offer("165");
        as.manager(here, () -> drafts.add(here, swedish.variants().getFirst().id(), Money.of("110", "USD"), ""));
        DraftItem line = as.manager(here, () -> drafts.draft(here)).items().getFirst();

        as.manager(here, () -> {
            drafts.move(here, swedish.id(), -1);
            return null;
        });

        assertThat(as.manager(here, () -> drafts.draft(here)).treatments()).containsExactly(swedish.id(), combination.id());
        offerAs(new LengthOffer(variant(), line.version(), Money.of("170", "USD"), ""));
    }

    @Test
    void what_is_left_out_is_gone_from_the_draft_and_stays_in_force() {
        offer("165");
        certifyForDrainage();
        publish();

        as.manager(here, () -> {
            drafts.leaveOut(here, combination.id());
            return null;
        });

        assertThat(as.manager(here, () -> drafts.draft(here)).items()).isEmpty();
        assertThat(as.manager(here, () -> reading.bookable(here))).hasSize(1);
        assertThat(as.manager(here, () -> publishing.gate(here))).extracting(GateFinding::rule).containsExactly(Rule.NOT_EMPTY);
    }

    @Test
    void a_manager_of_another_location_neither_reads_nor_writes_the_draft() {
        LocationId elsewhere = world.aLocation().stored();

        assertThatThrownBy(() -> as.manager(elsewhere, () -> drafts.draft(here))).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> publishing.review(here))).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> publishing.publish(here, 0))).isInstanceOf(OutOfScopeException.class);
        assertThatThrownBy(() -> as.manager(elsewhere, () -> drafts.add(here, variant(), null, "")))
                .isInstanceOf(OutOfScopeException.class);
    }

    @Test
    void each_role_may_do_what_the_table_says() {
        Access.to(() -> drafts.draft(here)).at(here).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER);
        Access.to(() -> publishing.review(here)).at(here).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER);
        Access.to(() -> publishing.gate(here)).at(here).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER);
        Access.to(() -> publishing.publish(here, 7)).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> drafts.add(here, variant(), null, "")).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> done(() -> drafts.offer(here, combination.id(), List.of(), List.of()))).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> done(() -> drafts.leaveOut(here, combination.id()))).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> done(() -> drafts.move(here, combination.id(), 1))).at(here).only(Role.LOCATION_MANAGER);
        Access.to(() -> reading.published(here)).at(here).by(ana).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER, Role.THERAPIST);
        Access.to(() -> reading.version(here, 1)).at(here).by(ana).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER, Role.THERAPIST);
        Access.to(() -> reading.outdated(List.of(here))).at(here).by(ana).only(Role.HEAD_OFFICE, Role.LOCATION_MANAGER, Role.THERAPIST);
    }

    private static Object done(Runnable what) {
        what.run();
        return "done";
    }

    private void offer(String price) {
        as.manager(here, () -> drafts.add(here, variant(), Money.of(price, "USD"), ""));
    }

    private void offerAs(LengthOffer offer) {
        as.manager(here, () -> done(() -> drafts.offer(here, combination.id(), List.of(offer), List.of())));
    }

    private int publish() {
        return as.manager(here, () -> publishing.publish(here, drafts.draft(here).edition()));
    }

    private GateFinding refused(Rule rule) {
        return as.manager(here, () -> publishing.gate(here)).stream()
                .filter(finding -> finding.rule() == rule && finding.level() == Level.REFUSED)
                .findFirst()
                .orElseThrow();
    }

    private void certifyForDrainage() {
        as.manager(here, () -> files.record(
                new Certificate(null, 0, ana, ModalityCode.of("MLD"), "School", World.TODAY, null)));
    }

    @Test
    void a_note_of_the_location_is_copy_and_no_claim_stands_in_it() {
        assertThatThrownBy(() -> offerAs(new LengthOffer(variant(), LengthOffer.NEW, Money.of("170", "USD"), "Cures arthritis, ask us.")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("menus.note.claims")).isTrue();
                    assertThat(refusal.field()).contains(LengthOffer.noteField(variant()));
                });
        assertThatThrownBy(() -> offerAs(new LengthOffer(variant(), LengthOffer.NEW, Money.of("170", "USD"), "Cura el cáncer.")))
                .isInstanceOf(Refusal.class);
        offerAs(new LengthOffer(variant(), LengthOffer.NEW, Money.of("170", "USD"), "Mornings only, by the side entrance."));
    }

    @ParameterizedTest
    @CsvSource({"que cura el cáncer, menus.gate.claims", "que mejora la circulación, menus.gate.unproven"})
    void a_claim_that_only_the_spanish_page_makes_closes_the_gate_too(String claim, String why) {
        offer("165");
        certifyForDrainage();
        DescriptionData sent = as.office(() -> {
            DescriptionData draft = descriptions.draft(combination.id(), "es");
            DescriptionData written = descriptions.save(draft.id(), draft.version(), new DescriptionTexts("Una hora tranquila.", "Pases largos con aceite tibio.", "", ""));
            return descriptions.submit(written.id(), written.version());
        });
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
        // As it was stored before such a name was refused.
        jdbc.sql("update treatment set name_es = concat(name_es, ?) where code = ?")
                .params(" " + claim, combination.code()).update();

        assertThat(refused(Rule.DEFENSIBLE).why().rule()).isEqualTo(why);
    }

    private void approveNewer() {
        DescriptionData sent = as.office(() -> {
            DescriptionData draft = descriptions.draft(combination.id(), "en");
            DescriptionData written = descriptions.save(draft.id(), draft.version(), NEWER);
            return descriptions.submit(written.id(), written.version());
        });
        as.office2(() -> reviews.approve(sent.id(), sent.version()));
    }

    private VariantId variant() {
        return combination.variants().getFirst().id();
    }
}
