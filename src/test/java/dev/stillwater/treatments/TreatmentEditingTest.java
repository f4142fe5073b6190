package dev.stillwater.treatments;

import static dev.stillwater.treatments.Examples.aCombination;
import static dev.stillwater.treatments.Examples.aTreatment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.Sample;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@PortalTest
@Tag("database")
class TreatmentEditingTest {

    @Autowired TreatmentEditing editing;
    @Autowired TreatmentLibrary library;
    @Autowired As as;

    @Test
    void the_default_modalities_are_there() {
        List<Modality> modalities = as.office(() -> library.modalities());

        assertThat(modalities).extracting(modality -> modality.code().value())
                .contains("SW", "MLD", "DT", "HS", "PN", "SP", "AR", "RX");
    }

    @Test
    void every_code_of_a_modality_has_words_in_both_languages() {
        LibraryWords words = as.office(() -> library.words());

        for (Modality modality : as.office(() -> library.modalities())) {
            assertThat(words.notices().keySet()).containsAll(modality.notices());
            assertThat(words.allergens().keySet()).containsAll(modality.allergens());
        }
        assertThat(words.notices().values()).allSatisfy(text -> assertThat(text.es()).isNotBlank());
    }

    @Test
    void a_treatment_is_read_as_it_was_saved() {
        TreatmentData wanted = withBand(aCombination("MLD", "SW"));

        TreatmentData saved = as.office(() -> editing.save(wanted));

        assertThat(as.office(() -> library.get(saved.id()))).isEqualTo(saved);
        assertThat(saved.variants()).isEqualTo(wanted.variants());
        assertThat(saved.priceBands()).isEqualTo(wanted.priceBands());
        assertThat(saved.state()).isEqualTo(TreatmentState.DRAFT);
    }

    @Test
    void drainage_and_swedish_45_plus_45_are_booked_for_115_minutes() {
        TreatmentData saved = as.office(() -> editing.save(aCombination("MLD", "SW")));

        BookableVariant variant = as.office(() -> library.variant(saved.variants().getFirst().id()));

        assertThat(variant.derived().bookedMinutes(10, 15)).isEqualTo(115);
        assertThat(variant.derived().certificates()).containsExactly(ModalityCode.of("MLD"), ModalityCode.of("SW"));
    }

    @RepeatedTest(3)
    void of_two_who_give_a_new_treatment_the_same_name_at_once_one_is_refused() throws Exception {
        String name = Sample.unique("Slow strokes");
        List<Callable<String>> both = List.of(saving(name), saving("  " + name.toUpperCase(Locale.ROOT)));
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : people.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes).containsExactlyInAnyOrder("saved", "refused at name");
        }
    }

    private Callable<String> saving(String name) {
        TreatmentData wanted = TreatmentData.draft(Sample.unique("code"), name, "", "massage", aTreatment("SW", 60).variants());
        return () -> {
            try {
                return as.office(() -> editing.save(wanted)).name().isEmpty() ? "" : "saved";
            } catch (Refusal refused) {
                return "refused at " + refused.field().orElse("");
            }
        };
    }

    @Test
    void an_order_rule_refuses_with_its_own_reason() {
        assertThatThrownBy(() -> as.office(() -> editing.save(aCombination("SW", "MLD"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.by("treatments.order.before")).isTrue();
                    assertThat(refusal.field()).contains("variants");
                    assertThat(((LocalText) refusal.whys().getFirst().args().getLast()).en()).contains("nearly dry");
                });
        assertThatThrownBy(() -> as.office(() -> editing.save(aCombination("MLD", "DT"))))
                .isInstanceOfSatisfying(Refusal.class, refusal ->
                        assertThat(refusal.by("treatments.order.neverWith")).isTrue());
    }

    @Test
    void a_stale_save_is_refused_also_when_only_minutes_changed() {
        TreatmentData first = as.office(() -> editing.save(aTreatment("SW", 60)));
        as.office(() -> editing.save(with(first, Variant.of(Part.of("SW", 75)))));

        assertThatThrownBy(() -> as.office(() -> editing.save(first))).isInstanceOf(StaleSave.class);
    }

    @Test
    void what_a_save_returns_can_be_saved_again() {
        TreatmentData first = as.office(() -> editing.save(aTreatment("SW", 60)));
        TreatmentData second = as.office(() -> editing.save(with(first, Variant.of(Part.of("SW", 75)))));

        TreatmentData third = as.office(() -> editing.save(with(second, Variant.of(Part.of("SW", 80)))));

        assertThat(third.variants()).extracting(Variant::handsOnMinutes).containsExactly(80);
        assertThat(as.office(() -> library.get(first.id()))).isEqualTo(third);
    }

    @Test
    void a_withdrawn_treatment_is_out_of_the_list_and_still_readable() {
        TreatmentData draft = as.office(() -> editing.save(aTreatment("SW", 60)));
        refused("treatments.withdraw.draft", () -> editing.withdraw(draft.id(), draft.version()));
        TreatmentData active = as.office(() -> editing.activate(draft.id(), draft.version()));
        TreatmentFilter byName = new TreatmentFilter(active.code(), null, null, null, null);
        assertThat(as.manager(Examples.SOMEWHERE, () -> library.count(byName))).isEqualTo(1);

        TreatmentData withdrawn = as.office(() -> editing.withdraw(active.id(), active.version()));

        assertThat(withdrawn.state()).isEqualTo(TreatmentState.WITHDRAWN);
        assertThat(as.manager(Examples.SOMEWHERE, () -> library.count(byName))).isZero();
        assertThat(as.manager(Examples.SOMEWHERE, () -> library.get(active.id())).name()).isEqualTo(active.name());
    }

    @Test
    void a_draft_is_there_for_head_office_only() {
        TreatmentData draft = as.office(() -> editing.save(aTreatment("SW", 60)));

        assertThatThrownBy(() -> as.manager(Examples.SOMEWHERE, () -> library.get(draft.id())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> as.manager(Examples.SOMEWHERE, () -> library.variant(draft.variants().getFirst().id())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void the_list_is_filtered_and_paged_in_the_database() {
        TreatmentData combination = as.office(() -> editing.save(aCombination("MLD", "SW")));
        as.office(() -> editing.save(aTreatment("RX", 30)));

        TreatmentFilter filter = new TreatmentFilter(
                combination.code(), "combinations", ModalityCode.of("MLD"), true, TreatmentState.DRAFT);

        List<TreatmentRow> rows = as.office(() -> library.page(filter, PageRequest.of(0, 5)));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().modalities()).containsExactly(ModalityCode.of("MLD"), ModalityCode.of("SW"));
        assertThat(rows.getFirst().handsOnMinutes()).containsExactly(90);
        assertThat(as.office(() -> library.count(filter))).isEqualTo(1);
        assertThat(as.office(() -> library.count(
                new TreatmentFilter(combination.code(), null, ModalityCode.of("RX"), false, null)))).isZero();
    }

    @Test
    void a_code_is_taken_once() {
        TreatmentData first = as.office(() -> editing.save(aTreatment("SW", 60)));
        TreatmentData second = TreatmentData.draft(first.code(), "Other", "", "massage", first.variants().stream()
                .map(variant -> new Variant(VariantId.next(), variant.parts())).toList());

        refused("treatments.code.taken", () -> editing.save(second));
    }

    @Test
    void a_name_is_taken_once_in_each_language_whatever_its_case_and_spaces() {
        TreatmentData first = as.office(() -> editing.save(aTreatment("SW", 60)));
        TreatmentData other = aTreatment("SW", 60);

        refusedAt("name", () -> editing.save(named(other, " " + first.name().toUpperCase(Locale.ROOT).replace(" ", "  "), "")));
        refusedAt("nameEs", () -> editing.save(named(other, other.name(), first.nameEs())));
        as.office(() -> editing.save(named(first, first.name(), "")));
        assertThat(as.office(() -> editing.save(named(other, other.name(), first.nameEs()))).nameEs()).isEqualTo(first.nameEs());
    }

    @Test
    void a_name_shows_the_words_that_are_stored() {
        TreatmentData one = as.office(() -> editing.save(aTreatment("SW", 60)));
        refused("refusal.text.characters", () -> editing.save(named(one, one.name() + " \u202eturned", "")));
        refused("refusal.text.characters", () -> editing.save(named(one, one.name(), "Masaje \u2067 vuelto")));
    }

    @Test
    void a_withdrawn_treatment_leaves_its_name_and_comes_back_only_while_it_is_free() {
        TreatmentData first = as.office(() -> editing.save(aTreatment("SW", 60)));
        TreatmentData active = as.office(() -> editing.activate(first.id(), first.version()));
        TreatmentData withdrawn = as.office(() -> editing.withdraw(active.id(), active.version()));
        as.office(() -> editing.save(named(aTreatment("SW", 60), first.name(), "")));

        refusedAt("name", () -> editing.activate(withdrawn.id(), withdrawn.version()));
        assertThat(as.office(() -> library.get(first.id())).state()).isEqualTo(TreatmentState.WITHDRAWN);
    }

    @Test
    void a_draft_that_is_called_a_claim_is_saved_and_cannot_be_activated() {
        TreatmentData draft = as.office(() -> editing.save(called(aTreatment("SW", 60), Sample.unique("Cancer curing massage"))));

        refused("treatments.name.claims", () -> editing.activate(draft.id(), draft.version()));

        TreatmentData mended = as.office(() -> editing.save(called(draft, Sample.unique("Calm massage"))));
        TreatmentData active = as.office(() -> editing.activate(mended.id(), mended.version()));
        refused("treatments.name.claims", () -> editing.save(called(active, Sample.unique("Cancer curing massage"))));
    }

    private static TreatmentData called(TreatmentData data, String name) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), name, data.nameEs(), data.section(), data.state(), data.minimumAge(),
                data.variants(), data.priceBands());
    }

    private void refusedAt(String field, Callable<?> what) {
        assertThatThrownBy(() -> as.office(what)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.by("treatments.name.taken")).isTrue();
            assertThat(refusal.field()).contains(field);
        });
    }

    private static TreatmentData named(TreatmentData data, String name, String nameEs) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), name, nameEs, data.section(), data.state(),
                data.minimumAge(), data.variants(), data.priceBands());
    }

    private void refused(String rule, Callable<?> what) {
        assertThatThrownBy(() -> as.office(what))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by(rule)).isTrue());
    }

    private static TreatmentData with(TreatmentData data, Variant... variants) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), List.of(variants), data.priceBands());
    }

    private static TreatmentData withBand(TreatmentData data) {
        return new TreatmentData(
                data.id(), data.version(), data.code(), data.name(), data.nameEs(), data.section(), data.state(),
                data.minimumAge(), data.variants(),
                Map.of(Currency.getInstance("USD"), new PriceBand(Money.of("150", "USD"), Money.of("199.50", "USD"))));
    }
}
