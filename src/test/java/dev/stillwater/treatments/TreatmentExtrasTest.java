package dev.stillwater.treatments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.treatments.CatalogueRow.Kind;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What head office says of a treatment beyond its parts. */
@PortalTest
class TreatmentExtrasTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Enhancement TOWELS = new Enhancement(
            "Warm towels", "Toallas calientes", 5, true, List.of(), Set.of(), PriceBand.read("USD 10-15"));
    private static final Enhancement OIL =
            new Enhancement("Scented oil", "", 0, false, List.of("scent"), Set.of("fragrance"), Map.of());

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired Catalogue catalogue;
    @Autowired As as;

    @Test
    void are_stored_in_their_order_and_come_back() {
        TreatmentExtras extras = new TreatmentExtras(Set.of("fragrance"), true, Set.of(LocalField.NOTE), List.of(TOWELS, OIL));
        TreatmentData saved = as.office(() -> editing.save(Examples.aTreatment("SW", 60).with(extras)));
        assertThat(as.office(() -> library.get(saved.id())).extras()).isEqualTo(extras);

        TreatmentExtras other = new TreatmentExtras(Set.of(), false, Set.of(), List.of(OIL));
        as.office(() -> editing.save(saved.with(other)));

        assertThat(as.office(() -> library.get(saved.id())).extras()).isEqualTo(other);
    }

    @Test
    void what_follows_for_menus_and_bookings_has_them() {
        TreatmentData saved = as.office(() -> editing.save(Examples.aTreatment("PN", 60)
                .with(new TreatmentExtras(Set.of("fragrance"), true, Set.of(), List.of(TOWELS)))));

        Derived derived = as.office(() -> library.variant(saved.variants().getFirst().id())).derived();

        assertThat(derived.heat()).isTrue();
        assertThat(derived.allergens()).contains("fragrance");
        assertThat(derived.notices()).contains("heat", "pregnancy");
        assertThat(derived.handsOnMinutes()).as("until a guest adds the towels").isEqualTo(60);
    }

    @Test
    void an_enhancement_brings_its_minutes_notices_allergens_and_heat() {
        Derived plain = new Derived(Set.of(), Set.of(), List.of("health"), Set.of("nut-oil"), false, 60, 0, 0);

        assertThat(plain.with(TOWELS).bookedMinutes(10, 15)).isEqualTo(plain.bookedMinutes(10, 15) + 5);
        assertThat(plain.with(TOWELS).notices()).containsExactly("health", "heat");
        assertThat(plain.with(OIL).with(TOWELS)).isEqualTo(new Derived(
                Set.of(), Set.of(), List.of("health", "scent", "heat"), Set.of("nut-oil", "fragrance"), true, 65, 0, 0));
    }

    @Test
    void a_location_that_may_set_no_price_is_held_to_the_lowest_of_the_band() {
        PriceBand band = new PriceBand(Money.of("150", "USD"), Money.of("190", "USD"));
        TreatmentData draft = Examples.aTreatment("SW", 60);
        TreatmentData free = new TreatmentData(
                draft.id(), draft.version(), draft.code(), draft.name(), draft.nameEs(), draft.section(), draft.state(),
                draft.minimumAge(), draft.variants(), Map.of(USD, band));

        assertThat(free.bandFor(USD)).isEqualTo(band);
        assertThat(free.with(new TreatmentExtras(Set.of(), false, Set.of(LocalField.NOTE), List.of())).bandFor(USD))
                .isEqualTo(new PriceBand(band.low(), band.low()));
        assertThat(free.bandFor(Currency.getInstance("CAD"))).isNull();
    }

    @Test
    void wrong_ones_are_refused_with_their_rule() {
        refused("treatments.extras.codes", new TreatmentExtras(Set.of("unheard-of"), false, Set.of(), List.of()));
        refused("treatments.enhancement.twice", enhanced(TOWELS, TOWELS));
        refused("treatments.enhancement.twice", enhanced(named("Warm towels"), named("Warm  Towels ")));
        refused("treatments.enhancement.twice", enhanced(TOWELS, new Enhancement(
                "Towels", "Toallas  calientes", 0, false, List.of(), Set.of(), Map.of())));
        refused("treatments.enhancement.name", enhanced(named(" ")));
        refused("treatments.enhancement.name", enhanced(named("x".repeat(121))));
        refused("treatments.enhancement.characters", enhanced(named("Towels / hot")));
        refused("treatments.enhancement.minutes", enhanced(new Enhancement("Long", "", 61, false, List.of(), Set.of(), Map.of())));
        refused("treatments.enhancement.codes", enhanced(new Enhancement("New", "", 0, false, List.of("unheard-of"), Set.of(), Map.of())));
        refused("treatments.band.order", enhanced(new Enhancement("Dear", "", 0, false, List.of(), Set.of(), PriceBand.read("USD 20-10"))));
        refused("treatments.enhancement.most", new TreatmentExtras(Set.of(), false, Set.of(),
                IntStream.range(0, 21).mapToObj(number -> named("Number " + number)).toList()));
    }

    @Test
    void one_that_is_called_a_claim_is_for_drafts_only() {
        TreatmentData draft = as.office(() -> editing.save(Examples.aTreatment("SW", 60).with(enhanced(named("Detox boost")))));
        refusedAsClaim(() -> editing.activate(draft.id(), draft.version()));

        TreatmentData mended = as.office(() -> editing.save(draft.with(enhanced(TOWELS))));
        TreatmentData active = as.office(() -> editing.activate(mended.id(), mended.version()));
        refusedAsClaim(() -> editing.save(active.with(enhanced(TOWELS, named("Detox boost")))));
    }

    private void refusedAsClaim(Callable<?> what) {
        assertThatThrownBy(() -> as.office(what)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.by("treatments.enhancement.claims")).isTrue();
            assertThat(refusal.field()).contains("enhancements");
        });
    }

    @Test
    void go_out_with_the_catalogue_and_come_back_the_same() {
        TreatmentData saved = as.office(() -> editing.save(Examples.aTreatment("SW", 60)
                .with(new TreatmentExtras(Set.of("fragrance"), true, Set.of(LocalField.PRICE), List.of(TOWELS, OIL)))));

        byte[] export = as.office(() -> catalogue.export());

        assertThat(new String(export, StandardCharsets.UTF_8)).contains(
                "fragrance,yes,price,Warm towels / Toallas calientes / 5 / heat / USD 10.00-15.00 | "
                        + "Scented oil /  / 0 / notice:scent allergen:fragrance /");
        assertThat(as.office(() -> catalogue.preview(export))).filteredOn(row -> row.code().equals(saved.code()))
                .extracting(CatalogueRow::kind).containsExactly(Kind.SAME);
    }

    @Test
    void a_file_without_the_columns_leaves_them_and_an_empty_cell_empties_them() {
        TreatmentData saved = as.office(() -> editing.save(Examples.aTreatment("SW", 60).with(enhanced(TOWELS))));
        String seven = "code,name,name_es,section,minimum_age,parts,prices";
        String line = String.join(",", saved.code(), "Renamed", "", saved.section(), "18", "SW 60", "");

        as.office(() -> catalogue.take(file(seven, line)));
        assertThat(as.office(() -> library.get(saved.id())).extras().enhancements()).containsExactly(TOWELS);

        as.office(() -> catalogue.take(file(seven + ",enhancements", line + ",")));
        assertThat(as.office(() -> library.get(saved.id())).extras().enhancements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            enhancements;Towels;                          treatments.catalogue.enhancements
            enhancements;Towels / / many / heat /;        treatments.catalogue.enhancements
            enhancements;Towels / / 5 / warm /;           treatments.catalogue.enhancements
            enhancements;Towels / / 5 / heat / USD 1;     treatments.catalogue.prices
            enhancements;Towels / / 5 / heat / USD 1.999-3; money.decimals
            enhancements;Towels / / 5 / notice:nope /;    treatments.enhancement.codes
            heat;perhaps;                                 treatments.catalogue.heat
            local_fields;colour;                          treatments.catalogue.localFields
            """)
    void a_cell_that_cannot_be_read_is_said_in_the_preview(String column, String cell, String rule) {
        byte[] file = file(
                "code,name,name_es,section,minimum_age,parts,prices," + column, "none-such,Swedish,,massage,,SW 60,," + cell);

        List<CatalogueRow> rows = as.office(() -> catalogue.preview(file));

        assertThat(rows.getFirst().errors()).extracting(why -> why.key()).containsExactly(rule);
    }

    private void refused(String rule, TreatmentExtras extras) {
        assertThatThrownBy(() -> as.office(() -> editing.save(Examples.aTreatment("SW", 60).with(extras))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).as(rule).isTrue());
    }

    private static Enhancement named(String name) {
        return new Enhancement(name, "", 0, false, List.of(), Set.of(), Map.of());
    }

    private static TreatmentExtras enhanced(Enhancement... all) {
        return new TreatmentExtras(Set.of(), false, Set.of(LocalField.values()), List.of(all));
    }

    private static byte[] file(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
