package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.kernel.Why;
import dev.stillwater.locations.RoomFeature;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A room has whatever the parts of the treatment need. */
class RoomFeaturesRuleTest {

    private static final Scenes NINE = Scenes.at("Europe/London", "2026-11-17T09:00");

    @Test
    void more_than_is_needed_is_enough() {
        assertThat(BookingRules.roomFits(NINE.in(
                        Scenes.aRoom(Scenes.HERE, true, Set.of(RoomFeature.TABLE, RoomFeature.HEAT)), RoomFeature.TABLE).scene()))
                .isEmpty();
    }

    @Test
    void everything_that_is_lacking_is_named() {
        assertThat(BookingRules.roomFits(NINE.in(
                                Scenes.aRoom(Scenes.HERE, true, Set.of(RoomFeature.TABLE)),
                                RoomFeature.TABLE, RoomFeature.HEAT, RoomFeature.SHOWER).scene()))
                .hasValueSatisfying(why -> {
                    assertThat(why.rule()).isEqualTo("roster.roomLacks");
                    assertThat(why.args()).contains(List.of(Why.of("locations.feature.HEAT"), Why.of("locations.feature.SHOWER")));
                });
    }
}
