package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.policy.Headline;
import java.util.List;
import java.util.Map;

/**
 * What a draft would have decided, and would decide. Counts of guests under {@value #FEWEST} are
 * shown by nobody; {@link #shown} sees to that.
 *
 * @param screenings the screenings of the period whose answers were kept
 * @param moved how many of them get another headline
 * @param moves from which headline to which; those that stay are left out
 * @param rules how many decisions differ because of a question or a compound rule, by its code
 * @param unasked how many guests the draft would have asked a question that nobody asked, by its code
 * @param someUnasked guests for whom there is any such question
 * @param visits upcoming visits of guests whose answers are still good
 * @param held those of them that would be held and are not by the version in force
 * @param worth what those are worth, by currency
 */
public record SimulationResult(
        int screenings,
        int moved,
        Map<Move, Integer> moves,
        Map<LocationId, AtLocation> locations,
        Map<String, Integer> rules,
        Map<String, Integer> unasked,
        int someUnasked,
        int visits,
        int held,
        List<Money> worth) {

    /** Counts below this could point at a guest. */
    public static final int FEWEST = 5;

    /** From one headline to another. */
    public record Move(Headline from, Headline to) {}

    /** What changes at one location: stricter counts what asks for more, also under the same headline. */
    public record AtLocation(int screenings, int stricter, int looser, int held) {}

    public SimulationResult {
        moves = Map.copyOf(moves);
        locations = Map.copyOf(locations);
        rules = Map.copyOf(rules);
        unasked = Map.copyOf(unasked);
        worth = List.copyOf(worth);
    }

    /** A count as it may be shown: rounded down to a multiple of five, so that sums give nothing away. */
    public static int shown(int count) {
        return count - count % FEWEST;
    }
}
