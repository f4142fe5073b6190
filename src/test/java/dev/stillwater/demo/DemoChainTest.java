package dev.stillwater.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DemoChainTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired People people;
    @Autowired DemoLocations locations;
    @Autowired DemoAccounts accounts;
    @Autowired DemoGuests guests;
    @Autowired TherapistDirectory therapists;

    @Test
    void every_account_on_the_sign_in_page_is_there() {
        assertThat(accounts.usernames()).hasSize(15).allSatisfy(name -> people.as(name, () -> {}));
    }

    @Test
    void nobody_at_seattle_holds_a_valid_certificate_for_lymphatic_drainage() {
        Set<ModalityCode> drainage = Set.of(ModalityCode.of("MLD"));
        people.as("office", () -> {
            assertThat(therapists.qualified(locations.of("seattle").stored(), drainage, TODAY)).isEmpty();
            assertThat(therapists.qualified(locations.of("bellevue").stored(), drainage, TODAY)).isNotEmpty();
        });
    }

    @Test
    void one_licence_is_about_to_lapse_and_one_has_lapsed() {
        people.as("office", () -> assertThat(
                        therapists.page(new TherapistFilter("", null, true), org.springframework.data.domain.PageRequest.of(0, 50)))
                .extracting(row -> row.name())
                .containsAll(List.of("Ben Takahashi", "Paloma Reyes")));
    }

    @Test
    void every_spa_has_guests() {
        Spa.chain().forEach(spa ->
                people.as(DemoAccounts.manager(spa), () -> assertThat(guests.all()).hasSizeGreaterThanOrEqualTo(24)));
    }
}
