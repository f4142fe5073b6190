package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyAttempt;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts while a draft is tried. Not safe for threads: each counts for itself, and they are added up. */
final class SimulationTally {

    private int looked;
    private final int[][] moves = new int[Headline.values().length][Headline.values().length];
    private final Map<LocationId, int[]> byLocation = new HashMap<>();
    private final Map<String, Integer> byRule = new TreeMap<>();
    private final Map<String, Integer> unasked = new TreeMap<>();
    private int someUnasked;
    private int visits;
    private int held;
    private final Map<LocationId, Integer> heldAt = new HashMap<>();
    private final Map<Currency, BigDecimal> worth = new HashMap<>();

    /** One stored screening. */
    void add(LocationId location, Decision before, PolicyAttempt after) {
        looked++;
        Decision now = after.decision();
        moves[before.headline().ordinal()][now.headline().ordinal()]++;
        int[] here = byLocation.computeIfAbsent(location, _ -> new int[3]);
        here[0]++;
        if (!after.unasked().isEmpty()) {
            someUnasked++;
            after.unasked().forEach(code -> unasked.merge(code.value(), 1, Integer::sum));
        }
        if (differ(before, now)) {
            here[now.headline().stricterThan(before.headline()) || before.headline() == now.headline() ? 1 : 2]++;
            rules(before, now).forEach(rule -> byRule.merge(rule, 1, Integer::sum));
        }
    }

    /** One visit ahead. */
    void add(LocationId location, Decision before, Decision after, Money price) {
        visits++;
        if (before.goesAhead() && !after.goesAhead()) {
            held++;
            heldAt.merge(location, 1, Integer::sum);
            worth.merge(price.currency(), price.amount(), BigDecimal::add);
        }
    }

    static boolean differ(Decision before, Decision after) {
        return before.headline() != after.headline()
                || !java.util.Objects.equals(before.earliest(), after.earliest())
                || !before.letters().equals(after.letters())
                || !before.modifications().equals(after.modifications());
    }

    /** The questions and compound rules that say something else. */
    private static Set<String> rules(Decision before, Decision after) {
        var rules = new HashSet<String>();
        after.reasons().stream().filter(reason -> !before.reasons().contains(reason))
                .forEach(reason -> rules.add(reason.rule()));
        before.reasons().stream().filter(reason -> !after.reasons().contains(reason))
                .forEach(reason -> rules.add(reason.rule()));
        return rules;
    }

    void add(SimulationTally other) {
        looked += other.looked;
        someUnasked += other.someUnasked;
        visits += other.visits;
        held += other.held;
        for (int i = 0; i < moves.length; i++) {
            for (int j = 0; j < moves.length; j++) {
                moves[i][j] += other.moves[i][j];
            }
        }
        other.byLocation.forEach((location, counts) -> {
            int[] here = byLocation.computeIfAbsent(location, _ -> new int[3]);
            for (int i = 0; i < here.length; i++) {
                here[i] += counts[i];
            }
        });
        other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Integer::sum));
        other.unasked.forEach((code, count) -> unasked.merge(code, count, Integer::sum));
        other.heldAt.forEach((location, count) -> heldAt.merge(location, count, Integer::sum));
        other.worth.forEach((currency, amount) -> worth.merge(currency, amount, BigDecimal::add));
    }

    SimulationResult result() {
        Headline[] words = Headline.values();
        Map<SimulationResult.Move, Integer> moved = new HashMap<>();
        int changedHeadline = 0;
        for (Headline from : words) {
            for (Headline to : words) {
                int count = moves[from.ordinal()][to.ordinal()];
                if (count > 0 && from != to) {
                    moved.put(new SimulationResult.Move(from, to), count);
                    changedHeadline += count;
                }
            }
        }
        Map<LocationId, SimulationResult.AtLocation> locations = new HashMap<>();
        byLocation.forEach((location, counts) -> locations.put(
                location,
                new SimulationResult.AtLocation(
                        counts[0], counts[1], counts[2], heldAt.getOrDefault(location, 0))));
        heldAt.forEach((location, count) ->
                locations.putIfAbsent(location, new SimulationResult.AtLocation(0, 0, 0, count)));
        return new SimulationResult(
                looked, changedHeadline, moved, locations, Map.copyOf(byRule), Map.copyOf(unasked), someUnasked,
                visits, held,
                worth.entrySet().stream().map(each -> new Money(each.getValue(), each.getKey())).toList());
    }
}
