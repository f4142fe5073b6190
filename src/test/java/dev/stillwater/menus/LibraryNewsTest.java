package dev.stillwater.menus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.descriptions.ComingTexts;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Role;
import dev.stillwater.menus.LibraryNews.NewLength;
import dev.stillwater.menus.LibraryNews.NewText;
import dev.stillwater.testing.AccessTable;
import dev.stillwater.testing.As;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.testing.World;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentEditing;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.Variant;
import dev.stillwater.treatments.VariantId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a location hears of a treatment on its menu although everything on the menu still stands. */
@PortalTest
class LibraryNewsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Autowired MenuDrafts drafts;
    @Autowired MenuPublishing publishing;
    @Autowired MenuReading reading;
    @Autowired TreatmentEditing editing;
    @Autowired DescriptionDesk desk;
    @Autowired DescriptionReview reviews;
    @Autowired ComingTexts coming;
    @Autowired World world;
    @Autowired TestClock clock;
    @Autowired As as;

    LocationId here;
    TreatmentData treatment;
    Variant sixty;

    @BeforeEach
    void a_menu_with_a_length() {
        clock.reset();
        here = world.aLocation().stored();
        world.aTherapist(here, "SW");
        world.aRoom(here);
        treatment = world.aTreatment(Part.of("SW", 60));
        sixty = treatment.variants().getFirst();
        world.publish(here, treatment);
        clock.advance(Duration.ofHours(1));
    }

    @AfterEach
    void the_clock_as_it_was() {
        clock.reset();
    }

    @Test
    void a_length_that_is_added_is_told_where_the_treatment_is_on_the_menu_which_stays_as_it_is() {
        MenuContent before = as.manager(here, () -> reading.published(here)).orElseThrow().content();
        LocationId other = world.aLocation().stored();

        save(sixty, Variant.of(Part.of("SW", 90)));

        assertThat(news(here)).singleElement().isInstanceOfSatisfying(NewLength.class, length -> {
            assertThat(length.treatment()).isEqualTo(treatment.id());
            assertThat(length.handsOnMinutes()).isEqualTo(90);
            assertThat(length.name()).isEqualTo(treatment.names());
            assertThat(length.addedAt()).isEqualTo(clock.instant());
        });
        assertThat(news(other)).isEmpty();
        assertThat(as.manager(here, () -> reading.published(here)).orElseThrow().content()).isEqualTo(before);
        assertThat(as.manager(here, () -> reading.outdated(List.of(here)))).as("nothing on the menu is wrong").isEmpty();
    }

    @Test
    void it_is_no_news_any_more_once_it_is_in_the_draft_or_the_menu_was_published_without_it() {
        VariantId ninety = save(sixty, Variant.of(Part.of("SW", 90))).variants().getLast().id();
        MenuItemId line = as.manager(here, () -> drafts.add(here, ninety, Money.of("150", "USD"), ""));
        assertThat(news(here)).isEmpty();
        manage(() -> drafts.remove(here, line));
        assertThat(news(here)).hasSize(1);

        clock.advance(Duration.ofHours(1));
        DraftItem item = as.manager(here, () -> drafts.draft(here)).items().getFirst();
        manage(() -> drafts.change(here, item.id(), item.version(), Money.of("121", "USD"), ""));
        as.manager(here, () -> publishing.publish(here, drafts.draft(here).edition()));

        assertThat(news(here)).isEmpty();
    }

    @Test
    void a_length_in_the_place_of_one_on_the_menu_is_told_by_the_gate_alone() {
        save(new Variant(sixty.id(), List.of(Part.of("SW", 75))));

        assertThat(news(here)).isEmpty();
        assertThat(as.manager(here, () -> publishing.gate(here))).anyMatch(one -> one.level() == GateFinding.Level.REFUSED);
    }

    @Test
    void a_text_that_is_approved_for_a_day_is_told_until_it_takes_over_or_is_taken_back() {
        DescriptionData waiting = scheduled();

        assertThat(news(here)).singleElement().isInstanceOfSatisfying(NewText.class, text -> {
            assertThat(text.treatment()).isEqualTo(treatment.id());
            assertThat(text.language()).isEqualTo("en");
            assertThat(text.effectiveOn()).isEqualTo(DAY);
        });
        assertThat(as.manager(here, () -> reading.outdated(List.of(here)))).isEmpty();
        as.office2(() -> reviews.takeBack(waiting.id(), waiting.version()));
        assertThat(news(here)).isEmpty();
    }

    @Test
    void on_its_day_the_text_is_no_news_any_more() {
        scheduled();

        clock.set(DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

        assertThat(news(here)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everybody_asks_for_texts_to_come() {
        return AccessTable.of(coming)
                .row("of(Collection)", () -> coming.of(Set.of(TreatmentId.next())), Role.HEAD_OFFICE, Role.LOCATION_MANAGER)
                .tests();
    }

    private DescriptionData scheduled() {
        DescriptionData draft = as.office(() -> desk.draft(treatment.id(), "en"));
        DescriptionData saved = as.office(() -> desk.save(
                draft.id(), draft.version(), new DescriptionTexts("Another hour.", "Slow strokes with warm oil.", "", "")));
        DescriptionData sent = as.office(() -> desk.submit(saved.id(), saved.version()));
        return as.office2(() -> reviews.approveFrom(sent.id(), sent.version(), DAY));
    }

    private List<LibraryNews> news(LocationId location) {
        return as.manager(location, () -> publishing.review(location)).news();
    }

    private void manage(Runnable what) {
        Callable<String> done = () -> {
            what.run();
            return "";
        };
        as.manager(here, done);
    }

    private TreatmentData save(Variant... variants) {
        TreatmentData wanted = new TreatmentData(
                treatment.id(), treatment.version(), treatment.code(), treatment.name(), treatment.nameEs(), treatment.section(),
                treatment.state(), treatment.minimumAge(), List.of(variants), treatment.priceBands(), treatment.extras());
        return as.office(() -> {
            try {
                return editing.save(wanted);
            } catch (PartsInUse found) {
                return editing.save(wanted, found.impact());
            }
        });
    }
}
