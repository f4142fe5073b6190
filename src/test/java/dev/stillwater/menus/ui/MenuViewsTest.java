package dev.stillwater.menus.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.EnhancementOffer;
import dev.stillwater.menus.LengthOffer;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuItemId;
import dev.stillwater.menus.MenuPublishing;
import dev.stillwater.menus.MenuReading;
import dev.stillwater.menus.MenuVersion;
import dev.stillwater.paper.PrintingPress;
import dev.stillwater.testing.As;
import dev.stillwater.testing.Sample;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.ViewTest;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import dev.stillwater.uikit.FormDialog;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.userdetails.UserDetails;

class MenuViewsTest extends ViewTest {

    @Autowired MenuDrafts drafts;
    @Autowired MenuReading reading;
    @Autowired MenuPublishing publishing;
    @Autowired PrintingPress press;
    @Autowired TreatmentLibrary library;
    @Autowired TreatmentEditing editing;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired As as;

    LocationData location;
    LocationId here;
    TreatmentData swedish;

    @BeforeEach
    void a_location_that_could_offer_swedish() {
        location = world.aLocation();
        here = location.stored();
        world.aTherapist(here, "SW");
        world.aRoom(here);
        swedish = world.aTreatment(Part.of("SW", 60));
    }

    @Test
    void a_treatment_is_taken_over_priced_and_published() {
        openAdd();
        price().setValue(new BigDecimal("120"));
        test(button("Add to draft")).click();

        test(button("Publish menu")).click();
        test($(Button.class).withText("Publish menu").last()).click();

        assertThat(as.office(() -> reading.published(here)).orElseThrow().content().entries())
                .singleElement().satisfies(entry -> assertThat(entry.price()).isEqualByComparingTo("120"));
        assertThat($(H1.class).single().getText()).contains(location.name());
    }

    @Test
    void an_enhancement_gets_the_price_of_the_location_and_stands_on_the_printed_menu_with_the_note() {
        PriceBand guidance = new PriceBand(Money.of("10", "USD"), Money.of("15", "USD"));
        Enhancement towels = new Enhancement(
                "Warm towels", "Toallas calientes", 5, true, List.of(), Set.of(), Map.of(guidance.low().currency(), guidance));
        swedish = as.office(() -> editing.save(swedish.with(
                new TreatmentExtras(Set.of(), false, swedish.extras().localFields(), List.of(towels)))));
        openAdd();
        $(BigDecimalField.class).withLabel("Price in USD").single().setValue(new BigDecimal("120"));
        note().setValue("Mornings only");
        BigDecimalField more = $(BigDecimalField.class).withLabel("Price of Warm towels in USD").single();
        assertThat(more.getValue()).isEqualByComparingTo("10");

        more.setValue(new BigDecimal("12.005"));
        test(button("Add to draft")).click();
        assertThat(more.getErrorMessage()).isEqualTo("Prices in USD have at most 2 decimals.");
        more.setValue(new BigDecimal("20"));
        test(button("Add to draft")).click();
        assertThat(shown()).contains("Can be added: Warm towels $20", "outside the band");
        as.manager(here, () -> {
            EnhancementOffer typed = drafts.draft(here).decisions().getFirst();
            LengthOffer line = new LengthOffer(swedish.variants().getFirst().id(), drafts.draft(here).items().getFirst().version(), Money.of("120", "USD"), "Mornings only");
            drafts.offer(here, swedish.id(), List.of(line), List.of(new EnhancementOffer(swedish.id(), typed.name(), typed.version(), true, Money.of("14", "USD"))));
            return publishing.publish(here, drafts.draft(here).edition());
        });

        UI.getCurrent().navigate("menu/" + location.code() + "/1");
        assertThat(shown()).contains("you can add", "Warm towels", "5 min longer", "$14", "Mornings only");
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    void nothing_chosen_is_refused_at_the_treatment() {
        open();
        test(button("Add from the library")).click();

        test(button("Add to draft")).click();

        assertThat(treatment().isInvalid()).isTrue();
        assertThat(treatment().getErrorMessage()).isEqualTo("Fill this in.");
    }

    @Test
    void a_price_of_nothing_or_of_parts_of_a_cent_is_refused_at_its_field_and_the_note_stays() {
        openAdd();
        note().setValue("Mornings only");
        for (String wrong : new String[] {"0", "-5", "120.005", "1000000"}) {
            price().setValue(new BigDecimal(wrong));

            test(button("Add to draft")).click();

            assertThat(price().isInvalid()).as(wrong).isTrue();
            assertThat(price().getErrorMessage()).isEqualTo(wrong.equals("120.005")
                    ? "Prices in USD have at most 2 decimals."
                    : "Enter a price above zero and below one million.");
            assertThat(price().getValue()).isEqualByComparingTo(wrong);
            assertThat(note().getValue()).isEqualTo("Mornings only");
        }
        assertThat(as.manager(here, () -> drafts.draft(here)).items()).isEmpty();
    }

    @Test
    void what_head_office_keeps_to_itself_is_shown_locked_and_the_rest_can_be_typed() {
        PriceBand band = new PriceBand(Money.of("110", "USD"), Money.of("130", "USD"));
        swedish = kept(Set.of(), band);
        openAdd();

        assertThat(price().isReadOnly()).isTrue();
        assertThat(price().getValue()).isEqualByComparingTo("110");
        assertThat(price().getHelperText()).isEqualTo("Head office keeps this price for all locations");
        assertThat(note().isReadOnly()).isTrue();
        assertThat(note().getHelperText()).startsWith("Head office keeps the note");
        test(button("Add to draft")).click();
        assertThat(as.manager(here, () -> drafts.draft(here)).items())
                .singleElement().satisfies(item -> assertThat(item.price()).isEqualTo(Money.of("110", "USD")));
    }

    @Test
    void of_two_locks_one_can_be_open() {
        swedish = kept(Set.of(LocalField.NOTE), new PriceBand(Money.of("110", "USD"), Money.of("130", "USD")));
        openAdd();
        assertThat(price().isReadOnly()).isTrue();
        assertThat(note().isReadOnly()).isFalse();

        VariantId length = swedish.variants().getFirst().id();
        assertThatThrownBy(() -> as.manager(here, () -> drafts.add(here, length, Money.of("120", "USD"), "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.by("menus.price.kept")).isTrue());
    }

    /** Swedish, with what locations may set for themselves. */
    private TreatmentData kept(Set<LocalField> open, PriceBand band) {
        TreatmentData now = as.office(() -> library.get(swedish.id()));
        TreatmentData banded = new TreatmentData(
                now.id(), now.version(), now.code(), now.name(), now.nameEs(), now.section(), now.state(), now.minimumAge(),
                now.variants(), Map.of(band.low().currency(), band));
        return as.office(() -> editing.save(banded.with(new TreatmentExtras(Set.of(), false, open, List.of()))));
    }

    @Test
    void a_note_that_is_too_long_is_refused_at_its_field() {
        openAdd();
        price().setValue(new BigDecimal("120"));
        note().setValue("x".repeat(201));

        test(button("Add to draft")).click();

        assertThat(note().isInvalid()).isTrue();
        assertThat(price().getValue()).isEqualByComparingTo("120");
    }

    @Test
    void no_length_at_all_is_refused_in_a_sentence() {
        openAdd();
        $(Checkbox.class).all().forEach(one -> one.setValue(false));

        test(button("Add to draft")).click();

        assertThat($(FormDialog.class).single().getElement().getTextRecursively()).contains("Choose at least one length");
    }

    @Test
    void the_gate_says_what_is_missing_and_how_to_mend_it() {
        as.manager(here, () -> drafts.add(here, swedish.variants().getFirst().id(), null, ""));
        open();

        assertThat($(ListItem.class).all()).anyMatch(line -> line.getElement().getTextRecursively().contains("has no price for 60 minutes yet"));
        assertThat(refusedPublishing()).contains("has no price for 60 minutes yet");
        test(button("Set the price")).click();
        price().setValue(new BigDecimal("95.50"));
        test(button("Save offer")).click();

        test(button("Publish menu")).click();
        assertThat($(FormDialog.class).single().getHeaderTitle()).startsWith("Publish version 1");
    }

    @Test
    void what_the_gate_refuses_can_be_left_out_there() {
        TreatmentData drainage = world.aTreatment(Part.of("MLD", 60));
        as.manager(here, () -> drafts.add(here, drainage.variants().getFirst().id(), Money.of("150", "USD"), ""));
        open();
        assertThat(refusedPublishing()).contains("holds a valid licence and every certificate");

        test(button("Leave it out")).click();
        assertThat(as.manager(here, () -> drafts.draft(here)).items()).as("asked before price and note go").hasSize(1);
        test($(Button.class).withText("Leave out").single()).click();

        assertThat(as.manager(here, () -> drafts.draft(here)).items()).isEmpty();
    }

    @Test
    void several_things_against_publishing_are_counted_and_stand_in_the_panel() {
        TreatmentData drainage = world.aTreatment(Part.of("MLD", 60));
        as.manager(here, () -> drafts.add(here, drainage.variants().getFirst().id(), null, ""));
        open();

        assertThat(refusedPublishing()).contains("2 things stand against publishing");
    }

    @Test
    void a_draft_stands_in_the_order_of_the_menu_that_comes_of_it() {
        LibraryWords words = as.office(() -> library.words());
        String section = swedish.section();
        String later = words.sections().keySet().stream().filter(one -> words.place(one) > words.place(section)).findFirst().orElseThrow();
        TreatmentData first = as.office(() -> editing.save(TreatmentData.draft(
                Sample.unique("a"), Sample.unique("Aaa"), "", later, List.of(Variant.of(Part.of("SW", 60))))));
        as.office(() -> editing.activate(first.id(), first.version()));
        as.manager(here, () -> drafts.add(here, first.variants().getFirst().id(), Money.of("100", "USD"), ""));
        as.manager(here, () -> drafts.add(here, swedish.variants().getFirst().id(), Money.of("120", "USD"), ""));

        open();

        assertThat($(H2.class).all()).extracting(H2::getText)
                .containsSubsequence(words.section(section).en(), words.section(later).en());
    }

    @Test
    void versions_are_listed_and_can_be_read_as_they_were() {
        world.publish(here, swedish);
        open();

        test(button("Versions")).click();

        assertThat($(Anchor.class).withText("Version 1").single().getHref()).isEqualTo("menu/" + location.code() + "/1");
        $(Dialog.class).single().close();
        UI.getCurrent().navigate("menu/" + location.code() + "/1");
        assertThat($(H3.class).all()).anyMatch(name -> name.getText().contains(swedish.name()));
    }

    @Test
    void an_old_version_is_downloaded_by_managers_and_head_office_and_nobody_else() {
        world.publish(here, swedish);
        as.manager(here, () -> {
            MenuItemId line = drafts.draft(here).items().getFirst().id();
            drafts.change(here, line, drafts.draft(here).items().getFirst().version(), Money.of("125", "USD"), "");
            return publishing.publish(here, drafts.draft(here).edition());
        });
        TherapistId elsewhere = world.aTherapist(world.aLocation().stored(), "SW");
        for (Runnable person : List.<Runnable>of(() -> signInAsManager(here), this::signInAsOffice)) {
            person.run();
            UI.getCurrent().navigate("menu/" + location.code() + "/1");
            MenuPdfLink link = $(MenuPdfLink.class).single();
            assertThat(link.getElement().getAttribute("download")).isEqualTo("menu-" + location.code() + "-" + World.TODAY + ".pdf");
            assertThat(link.download(UI.getCurrent()).hasError()).isFalse();
            for (UserDetails other : List.of(As.aTherapist(elsewhere), As.anAdministrator())) {
                assertThat(As.user(other, () -> link.download(UI.getCurrent())).getError()).isEqualTo(403);
            }
        }
    }

    @Test
    void a_version_that_is_not_there_is_no_file() {
        world.publish(here, swedish);
        signInAsManager(here);
        UI.getCurrent().navigate("menu/" + location.code() + "/1");
        MenuVersion there = as.office(() -> reading.version(here, 1)).orElseThrow();
        MenuVersion missing = new MenuVersion(there.id(), here, 7, there.publishedAt(), there.publishedBy(), there.content());

        assertThat(new MenuPdfLink(reading, press, location, missing).download(UI.getCurrent()).getError()).isEqualTo(404);
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        signInAsManager(here);

        for (String wrong : new String[] {"2", "x", "99999999999"}) {
            UI.getCurrent().navigate("menu/" + location.code() + "/" + wrong);
            assertThat($(H1.class).single().getText()).as(wrong).isEqualTo("There is nothing here");
        }
    }

    @Test
    void the_menu_of_another_location_is_not_found_and_head_office_only_reads() {
        world.publish(here, swedish);
        signInAsManager(world.aLocation().stored());
        UI.getCurrent().navigate("menu/" + location.code() + "/1");
        assertThat($(H1.class).single().getText()).isEqualTo("There is nothing here");

        signInAsOffice();
        UI.getCurrent().navigate("menu", QueryParameters.of("at", location.code()));

        assertThat($(Button.class).withText("Publish menu").exists()).isFalse();
        assertThat($(Button.class).withText("Add from the library").exists()).isFalse();
    }

    @Test
    void a_length_that_head_office_added_is_told_above_the_lines_with_the_way_to_offer_it() {
        world.publish(here, swedish);
        clock.advance(Duration.ofHours(1));
        as.office(() -> editing.save(new TreatmentData(
                swedish.id(), swedish.version(), swedish.code(), swedish.name(), swedish.nameEs(), swedish.section(), swedish.state(),
                swedish.minimumAge(), List.of(swedish.variants().getFirst(), Variant.of(Part.of("SW", 90))), swedish.priceBands(),
                swedish.extras())));
        open();
        clock.reset();

        assertThat(shown()).contains("New at head office", "90 min can be offered as well");
        test(button("Choose lengths")).click();

        assertThat($(FormDialog.class).all()).isNotEmpty();
        assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).anyMatch(label -> label.contains("90"));
    }

    @Test
    void a_length_with_a_price_is_offered_and_lengths_stand_in_the_order_of_their_minutes() {
        world.publish(here, swedish);
        clock.advance(Duration.ofHours(1));
        as.office(() -> editing.save(new TreatmentData(
                swedish.id(), swedish.version(), swedish.code(), swedish.name(), swedish.nameEs(), swedish.section(), swedish.state(),
                swedish.minimumAge(), List.of(swedish.variants().getFirst(), Variant.of(Part.of("SW", 90)), Variant.of(Part.of("SW", 75))),
                swedish.priceBands(), swedish.extras())));
        open();
        clock.reset();
        test(button("Choose lengths")).click();
        assertThat($(Checkbox.class).all()).extracting(Checkbox::getLabel).containsExactly("60 min", "75 min", "90 min");
        assertThat($(BigDecimalField.class).all()).extracting(field -> field.getAriaLabel().orElseThrow())
                .containsExactly("Price in USD, 60 min", "Price in USD, 75 min", "Price in USD, 90 min");
        assertThat($(Checkbox.class).all()).extracting(Checkbox::getValue).containsExactly(true, false, false);

        $(BigDecimalField.class).all().get(2).setValue(new BigDecimal("170"));
        $(TextField.class).withLabel("Note of this location").all().get(1).setValue("Mornings only");

        assertThat($(Checkbox.class).all()).extracting(Checkbox::getValue).containsExactly(true, true, true);
        test(button("Save offer")).click();
        assertThat(as.manager(here, () -> drafts.draft(here)).of(swedish.id()))
                .extracting(item -> item.variant().derived().handsOnMinutes()).containsExactly(60, 75, 90);
        assertThat(shown()).containsSubsequence("60 min", "75 min", "90 min");
    }

    private void open() {
        signInAsManager(here);
        UI.getCurrent().navigate("menu");
    }

    /** Presses "Publish menu" and reads what is said against it. */
    private String refusedPublishing() {
        test(button("Publish menu")).click();
        assertThat($(FormDialog.class).all()).isEmpty();
        Notification notice = $(Notification.class).single();
        String said = notice.getElement().getTextRecursively();
        notice.close();
        return said;
    }

    private void openAdd() {
        open();
        test(button("Add from the library")).click();
        treatment().setValue(as.office(() -> library.page(
                new TreatmentFilter(swedish.code(), null, null, null, null), PageRequest.of(0, 5))).getFirst());
    }

    private Button button(String text) {
        return $(Button.class).withText(text).first();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<TreatmentRow> treatment() {
        return $(ComboBox.class).withLabel("Treatment").single();
    }

    private BigDecimalField price() {
        return $(BigDecimalField.class).first();
    }

    private TextField note() {
        return $(TextField.class).withLabel("Note of this location").first();
    }
}
