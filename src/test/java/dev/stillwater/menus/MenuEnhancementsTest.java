package dev.stillwater.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.treatments.TreatmentLibrary;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A location offers enhancements at its own price inside head office's guidance, and its menu holds them. */
@PortalTest
@Tag("database")
class MenuEnhancementsTest {

    private static final PriceBand GUIDANCE = new PriceBand(Money.of("10", "USD"), Money.of("15", "USD"));
    private static final Enhancement TOWELS = new Enhancement(
            "Warm towels", "Toallas calientes", 10, true, List.of("heat"), Set.of("nut-oil"), Map.of(GUIDANCE.low().currency(), GUIDANCE));
    private static final Enhancement SCALP = new Enhancement("Scalp massage", "", 0, false, List.of(), Set.of(), Map.of());

    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired MenuReading reading;
    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    @Autowired World world;
    @Autowired As as;

    private LocationId here;
    private TreatmentData swedish;

    @BeforeEach
    void a_treatment_with_enhancements_in_the_draft() {
        here = world.aLocation().stored();
        world.aRoom(here);
        world.aTherapist(here, "SW");
        TreatmentData plain = world.aTreatment(Part.of("SW", 60));
        swedish = as.office(() -> editing.save(plain.with(
                new TreatmentExtras(Set.of(), false, EnumSet.allOf(LocalField.class), List.of(TOWELS, SCALP)))));
        as.manager(here, () -> drafts.add(here, swedish.variants().getFirst().id(), Money.of("120", "USD"), ""));
    }

    @Test
    void what_nobody_decided_is_offered_at_the_lowest_guided_price_and_not_without_guidance() {
        publish();

        assertThat(published()).extracting(one -> one.name().en()).containsExactly("Warm towels");
        MenuContent.Addition towels = published().getFirst();
        assertThat(towels.name().es()).isEqualTo("Toallas calientes");
        assertThat(towels.price()).isEqualByComparingTo("10");
        assertThat(towels.minutes()).isEqualTo(10);
        assertThat(towels.heat()).isTrue();
        assertThat(towels.notices()).hasSize(1);
        assertThat(towels.allergens()).hasSize(1);
        assertThat(bookable()).extracting(one -> one.enhancement().name()).containsExactly("Warm towels");
    }

    @Test
    void a_name_that_needs_a_disclaimer_brings_it_onto_the_menu() {
        Enhancement detox = new Enhancement("Detox oil", "", 0, false, List.of(), Set.of(), Map.of(GUIDANCE.low().currency(), GUIDANCE));
        as.office(() -> editing.save(swedish.with(
                new TreatmentExtras(Set.of(), false, EnumSet.allOf(LocalField.class), List.of(TOWELS, detox)))));

        publish();

        assertThat(published()).extracting(one -> one.name().en()).contains("Detox oil");
        assertThat(as.manager(here, () -> reading.published(here)).orElseThrow().content().entries().getFirst().disclaimers())
                .anySatisfy(words -> assertThat(words).containsIgnoringCase("toxins"));
    }

    @Test
    void what_the_spanish_name_alone_calls_for_stands_below_the_spanish_page() {
        Enhancement detox = new Enhancement("Warm oil", "Aceite detox", 0, false, List.of(), Set.of(), Map.of(GUIDANCE.low().currency(), GUIDANCE));
        as.office(() -> editing.save(swedish.with(
                new TreatmentExtras(Set.of(), false, EnumSet.allOf(LocalField.class), List.of(detox)))));

        publish();

        MenuContent.Entry entry = as.manager(here, () -> reading.published(here)).orElseThrow().content().entries().getFirst();
        assertThat(entry.disclaimersIn("en")).isEmpty();
        assertThat(entry.disclaimersIn("es")).anySatisfy(words -> assertThat(words).containsIgnoringCase("toxinas"));
    }

    @Test
    void a_location_sets_its_own_price_and_the_change_is_shown_before_it_is_published() {
        publish();

        decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("14", "USD")),
                new EnhancementOffer(swedish.id(), "Scalp massage", EnhancementOffer.NEW, true, Money.of("0", "USD")));

        List<MenuChange> changes = as.manager(here, () -> publishing.review(here)).changes();
        assertThat(changes).extracting(MenuChange::kind)
                .containsExactly(MenuChange.Kind.ENHANCEMENT_PRICE, MenuChange.Kind.ENHANCEMENT_ADDED);
        assertThat(changes.getFirst().after()).isEqualTo(Money.of("14", "USD"));
        assertThat(bookable().getFirst().price()).isEqualTo(Money.of("10", "USD"));
        publish();
        assertThat(bookable()).extracting(OfferedEnhancement::price).containsExactly(Money.of("14", "USD"), Money.of("0", "USD"));
    }

    @Test
    void a_price_outside_the_guidance_and_none_at_all_close_the_gate() {
        decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("16", "USD")));
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.by("menus.gate.outOfBand")).isTrue());

        decide(new EnhancementOffer(swedish.id(), "Warm towels", version("Warm towels"), false, null),
                new EnhancementOffer(swedish.id(), "Scalp massage", EnhancementOffer.NEW, true, null));
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.by("menus.gate.enhancement.noPrice")).isTrue());

        decide(new EnhancementOffer(swedish.id(), "Scalp massage", version("Scalp massage"), false, null));
        publish();
        assertThat(published()).isEmpty();
    }

    @Test
    void of_two_who_decide_about_the_same_one_the_second_hears_of_it() {
        decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("12", "USD")));

        assertThatThrownBy(() -> decide(
                        new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("13", "USD"))))
                .isInstanceOf(StaleSave.class);
    }

    @Test
    void a_price_in_another_currency_below_zero_or_kept_by_head_office_is_refused_at_its_field() {
        refusedAtItsField("menus.price.currency", Money.of("12", "GBP"));
        refusedAtItsField("menus.price.range", Money.of("-1", "USD"));
        keepPrices();
        refusedAtItsField("menus.price.kept", Money.of("12", "USD"));
    }

    private void refusedAtItsField(String rule, Money price) {
        assertThatThrownBy(() -> decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, price)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by(rule)).isTrue();
                    assertThat(refusal.field()).contains(EnhancementOffer.priceField("Warm towels"));
                });
    }

    private void keepPrices() {
        TreatmentExtras extras = swedish.extras();
        swedish = as.office(() -> editing.save(as.office(() -> library.get(swedish.id())).with(
                new TreatmentExtras(extras.allergens(), extras.heat(), Set.of(LocalField.NOTE), extras.enhancements()))));
    }

    @Test
    void a_menu_from_before_menus_held_them_still_reads_and_is_booked_at_the_guided_price() {
        publish();
        JsonNode content = json.readTree(jdbc.sql("select content from menu_version where location_id = ?")
                .param(bytes(here)).query(String.class).single());
        content.get("entries").forEach(entry -> ((ObjectNode) entry).remove("additions"));
        jdbc.sql("update menu_version set content = ? where location_id = ?").param(content.toString()).param(bytes(here)).update();

        MenuContent old = as.manager(here, () -> reading.published(here)).orElseThrow().content();

        assertThat(old.entries().getFirst().additions()).isNull();
        assertThat(bookable()).extracting(OfferedEnhancement::price).containsExactly(Money.of("10", "USD"), null);
        assertThat(as.manager(here, () -> publishing.review(here)).changes()).extracting(MenuChange::kind)
                .containsExactly(MenuChange.Kind.ENHANCEMENT_ADDED);
    }

    private static byte[] bytes(LocationId id) {
        return ByteBuffer.allocate(16).putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits()).array();
    }

    @Test
    void what_the_library_says_otherwise_of_a_treatment_marks_the_menus_that_offer_it() {
        publish();
        TreatmentData known = as.office(() -> library.get(swedish.id()));
        Enhancement longer = new Enhancement(
                TOWELS.name(), TOWELS.nameEs(), 15, true, TOWELS.notices(), TOWELS.allergens(), TOWELS.prices());

        as.office(() -> editing.save(known.with(
                new TreatmentExtras(Set.of(), false, EnumSet.allOf(LocalField.class), List.of(longer, SCALP)))));

        assertThat(as.office(() -> reading.outdated(List.of(here)))).containsKey(here);
        assertThat(as.manager(here, () -> publishing.review(here)).changes()).extracting(MenuChange::kind)
                .containsExactly(MenuChange.Kind.ENHANCEMENT);
        publish();
        assertThat(as.office(() -> reading.outdated(List.of(here)))).isEmpty();
    }

    @Test
    void what_no_menu_speaks_of_leaves_them_as_they_are() {
        publish();
        TreatmentData known = as.office(() -> library.get(swedish.id()));
        PriceBand wider = new PriceBand(Money.of("50", "USD"), Money.of("500", "USD"));

        as.office(() -> editing.save(new TreatmentData(
                known.id(), known.version(), known.code(), known.name(), known.nameEs(), known.section(), known.state(),
                known.minimumAge(), known.variants(), Map.of(wider.low().currency(), wider), known.extras())));

        assertThat(as.office(() -> reading.outdated(List.of(here)))).isEmpty();
    }

    @Test
    void what_is_left_out_takes_its_decisions_along() {
        decide(new EnhancementOffer(swedish.id(), "Warm towels", EnhancementOffer.NEW, true, Money.of("12", "USD")));

        as.manager(here, () -> {
            drafts.leaveOut(here, swedish.id());
            return true;
        });

        assertThat(as.manager(here, () -> drafts.draft(here)).decisions()).isEmpty();
    }

    private void publish() {
        as.manager(here, () -> publishing.publish(here, drafts.draft(here).edition()));
    }

    private void decide(EnhancementOffer... decisions) {
        as.manager(here, () -> {
            DraftItem line = drafts.draft(here).of(swedish.id()).getFirst();
            drafts.offer(here, swedish.id(),
                    List.of(new LengthOffer(line.variant().variant(), line.version(), line.price(), line.note())), List.of(decisions));
            return true;
        });
    }

    private long version(String name) {
        return as.manager(here, () -> drafts.draft(here)).decisions().stream()
                .filter(one -> one.name().equals(name)).findFirst().orElseThrow().version();
    }

    private List<MenuContent.Addition> published() {
        return as.manager(here, () -> reading.published(here)).orElseThrow().content().entries().getFirst().offered();
    }

    private List<OfferedEnhancement> bookable() {
        return as.manager(here, () -> reading.bookable(here)).getFirst().enhancements();
    }
}
