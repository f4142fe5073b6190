package dev.stillwater.menus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.menus.GateFinding.Rule;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.Variant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Head office changes lengths that a menu offers: the location sees it, takes the new ones over and publishes. */
@PortalTest
@Tag("database")
class ChangedLengthsTest {

    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired MenuReading reading;
    @Autowired TreatmentEditing editing;
    @Autowired World world;
    @Autowired As as;

    LocationId here;
    TreatmentData treatment;
    Variant sixty;

    @BeforeEach
    void a_menu_with_a_length() {
        here = world.aLocation().stored();
        world.aTherapist(here, "SW", "RX");
        world.aRoom(here);
        treatment = world.aTreatment(Part.of("SW", 60));
        sixty = treatment.variants().getFirst();
        world.publish(here, treatment);
    }

    @Test
    void the_gate_stops_the_earlier_length_and_offers_to_take_over_those_of_today() {
        change(Part.of("SW", 75));

        GateFinding finding = former().getFirst();

        assertThat(finding.level()).isEqualTo(GateFinding.Level.REFUSED);
        assertThat(finding.ways()).extracting(WayOut::kind).containsExactly(WayOut.Kind.TAKE_LENGTHS, WayOut.Kind.LEAVE_OUT);
        assertThat(finding.why().args().getLast()).as("what changed").isEqualTo(List.of(Why.of("menus.former.MINUTES", 60, 75)));
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("menus.gate.former")).isTrue());
    }

    @Test
    void taken_over_and_priced_anew_it_is_published_and_can_be_booked() {
        TreatmentData changed = change(Part.of("SW", 75));

        manage(() -> drafts.takeLengths(here, treatment.id()));

        assertThat(as.manager(here, () -> reading.halted(here))).extracting(BookableVariant::variant).containsExactly(sixty.id());
        DraftItem line = draft().items().getFirst();
        assertThat(line.variant().variant()).isEqualTo(changed.variants().getFirst().id());
        assertThat(line.price()).as("the price of an hour is not that of an hour and a quarter").isNull();
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.by("menus.gate.noPrice")).isTrue());
        manage(() -> drafts.change(here, line.id(), line.version(), Money.of("150", "USD"), ""));
        publish();

        assertThat(as.manager(here, () -> reading.bookable(here))).singleElement().satisfies(item -> {
            assertThat(item.variant().derived().handsOnMinutes()).isEqualTo(75);
            assertThat(item.price()).isEqualTo(Money.of("150", "USD"));
        });
        assertThat(as.manager(here, () -> reading.halted(here))).isEmpty();
        assertThat(as.manager(here, () -> reading.outdated(List.of(here)))).isEmpty();
        assertThat(as.manager(here, () -> reading.version(here, 1)).orElseThrow().content().entries().getFirst().handsOnMinutes())
                .as("what was published before stays").isEqualTo(60);
    }

    @Test
    void a_price_stays_where_the_minutes_do_and_so_does_the_note() {
        manage(() -> drafts.change(here, draft().items().getFirst().id(), draft().items().getFirst().version(),
                Money.of("120", "USD"), "Mornings only"));
        change(Part.of("SW", 45), Part.of("RX", 15));

        manage(() -> drafts.takeLengths(here, treatment.id()));

        assertThat(draft().items()).singleElement().satisfies(line -> {
            assertThat(line.price()).isEqualTo(Money.of("120", "USD"));
            assertThat(line.note()).isEqualTo("Mornings only");
            assertThat(line.variant().parts()).containsExactly(Part.of("SW", 45), Part.of("RX", 15));
        });
    }

    @Test
    void a_length_that_nothing_replaces_is_taken_out() {
        TreatmentData changed = save(with(treatment, Variant.of(Part.of("SW", 30))));
        assertThat(former().getFirst().ways()).extracting(WayOut::kind).containsExactly(WayOut.Kind.LEAVE_OUT);
        manage(() -> drafts.add(here, changed.variants().getFirst().id(), Money.of("70", "USD"), ""));
        assertThat(former().getFirst().ways()).extracting(WayOut::kind).contains(WayOut.Kind.TAKE_LENGTHS);

        manage(() -> drafts.takeLengths(here, treatment.id()));

        assertThat(draft().items()).extracting(line -> line.variant().variant()).containsExactly(changed.variants().getFirst().id());
        assertThat(former()).isEmpty();
    }

    @Test
    void an_earlier_length_does_not_come_onto_a_draft() {
        change(Part.of("SW", 75));
        LocationId other = world.aLocation().stored();

        assertThatThrownBy(() -> as.manager(other, () -> drafts.add(other, sixty.id(), Money.of("100", "USD"), "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("menus.gate.former")).isTrue());
    }

    private List<GateFinding> former() {
        return as.manager(here, () -> publishing.gate(here)).stream().filter(one -> one.rule() == Rule.CURRENT).toList();
    }

    private MenuDraft draft() {
        return as.manager(here, () -> drafts.draft(here));
    }

    private void publish() {
        as.manager(here, () -> publishing.publish(here, drafts.draft(here).edition()));
    }

    private void manage(Runnable what) {
        Callable<String> done = () -> {
            what.run();
            return "";
        };
        as.manager(here, done);
    }

    private TreatmentData change(Part... parts) {
        return save(with(treatment, new Variant(sixty.id(), List.of(parts))));
    }

    private TreatmentData save(TreatmentData wanted) {
        return as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });
    }

    private static TreatmentData with(TreatmentData data, Variant... variants) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), List.of(variants), data.priceBands(), data.extras());
    }
}
