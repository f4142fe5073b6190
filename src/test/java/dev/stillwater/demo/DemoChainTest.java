package dev.stillwater.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.TimeSpan;
import dev.stillwater.roster.AppointmentData;
import dev.stillwater.roster.DayRoster;
import dev.stillwater.roster.RosterReading;
import dev.stillwater.testing.PortalTest;
import dev.stillwater.testing.TestClock;
import dev.stillwater.therapists.TherapistDirectory;
import dev.stillwater.therapists.TherapistFilter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    @Autowired RosterReading roster;
    @Autowired DemoChain chain;
    @Autowired TestClock clock;

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

    @Test
    void every_spa_s_today_looks_like_a_busy_day_from_morning_to_evening() {
        for (Spa spa : Spa.chain()) {
            DayRoster today = today(spa, TestClock.START);
            TimeSpan open = today.location().hours().on(today.first(), spa.zone()).orElseThrow();
            Instant noon = open.from().plus(open.length().dividedBy(2));

            assertThat(today.appointments()).as(spa.name()).hasSizeGreaterThanOrEqualTo(9);
            assertThat(today.appointments()).as(spa.name() + " before the middle").anyMatch(one -> one.span().from().isBefore(noon.minusSeconds(7200)));
            assertThat(today.appointments()).as(spa.name() + " after it").anyMatch(one -> one.span().from().isAfter(noon.plusSeconds(7200)));
        }
    }

    @Test
    void every_therapist_with_an_account_works_today_with_guests_of_several_kinds() {
        for (Spa spa : Spa.chain()) {
            DayRoster today = today(spa, TestClock.START);
            List<AppointmentData> own = today.appointments().stream()
                    .filter(one -> today.therapist(one.therapist()).equals(Worker.firstOf(spa).name())).toList();

            assertThat(own).as(spa.name()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(own.stream().map(one -> Optional.ofNullable(one.headline())).distinct()).as(spa.name()).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_chain_of_yesterday_is_brought_up_to_today_at_the_next_start() {
        Instant tomorrow = TestClock.START.plus(Duration.ofDays(1));
        try {
            clock.set(tomorrow);
            chain.makeRest();

            for (Spa spa : Spa.chain()) {
                assertThat(today(spa, tomorrow).appointments()).as(spa.name()).hasSizeGreaterThanOrEqualTo(9);
                assertThat(today(spa, tomorrow.plus(Duration.ofDays(1))).shifts()).as(spa.name()).isNotEmpty();
                assertThat(today(spa, TestClock.START).appointments()).as(spa.name()).noneMatch(one -> one.state().isOpen());
            }
        } finally {
            clock.reset();
        }
    }

    private DayRoster today(Spa spa, Instant now) {
        List<DayRoster> found = new ArrayList<>();
        people.as(DemoAccounts.manager(spa), () -> found.add(roster.day(
                locations.of(spa.code()).stored(), LocalDate.ofInstant(now, spa.zone()))));
        return found.getFirst();
    }
}
