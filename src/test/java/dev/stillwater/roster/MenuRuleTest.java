package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only what the location has on its published menu is booked. */
class MenuRuleTest {

    private static final Scenes NINE = Scenes.at("Europe/London", "2026-11-17T09:00");

    @Test
    void what_is_on_the_menu_may_be_booked() {
        assertThat(BookingRules.offered(NINE.scene())).isEmpty();
    }

    @Test
    void what_is_not_is_refused_by_name() {
        assertThat(BookingRules.offered(NINE.offMenu().scene())).hasValueSatisfying(why -> {
            assertThat(why.rule()).isEqualTo("roster.notOnMenu");
            assertThat(why.args()).containsExactly("Swedish", "Seattle");
        });
    }

    @Test
    void what_head_office_took_back_is_told_as_that_and_not_as_missing_on_the_menu() {
        assertThat(BookingRules.offered(NINE.onMenu(OnMenu.CHANGED).scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.lengthChanged"));
        assertThat(BookingRules.offered(NINE.onMenu(OnMenu.WITHDRAWN).scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.withdrawn"));
    }
}
