package dev.stillwater.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A room is one of the location, and in use. */
class RoomOfLocationRuleTest {

    private static final Scenes NINE = Scenes.at("Europe/London", "2026-11-17T09:00");

    @Test
    void a_room_in_use_there_may_be_booked() {
        assertThat(BookingRules.roomOfTheLocation(NINE.scene())).isEmpty();
    }

    @Test
    void a_room_of_another_location_may_not() {
        assertThat(BookingRules.roomOfTheLocation(NINE.in(Scenes.aRoom(Scenes.THERE, true, Set.of())).scene()))
                .hasValueSatisfying(why -> assertThat(why.rule()).isEqualTo("roster.roomNotHere"));
    }

    @Test
    void a_room_out_of_use_may_not() {
        assertThat(BookingRules.roomOfTheLocation(NINE.in(Scenes.aRoom(Scenes.HERE, false, Set.of())).scene())).isPresent();
    }
}
