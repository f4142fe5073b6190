package dev.stillwater.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a cell holds a guest to, one figure for each kind of outcome, so that two cells can be
 * compared. Not a ladder: a letter does not outweigh a wait.
 */
final class CellStrength {

    private static final int NO_LETTER = Integer.MAX_VALUE;

    private final Headline headline;
    private final Map<Outcome.Anchor, Integer> waits = new HashMap<>();
    private final Set<String> changes = new HashSet<>();
    private int letterGoodFor = NO_LETTER;

    private CellStrength(PolicyDocument document, Cell cell) {
        headline = cell.headline();
        cell.all(Outcome.Defer.class)
                .forEach(wait -> waits.merge(wait.from(), wait.days(), Math::max));
        cell.all(Outcome.Modify.class).forEach(modify -> changes.addAll(modify.changes()));
        cell.all(Outcome.Clearance.class)
                .forEach(letter -> letterGoodFor = Math.min(letterGoodFor, days(document, letter)));
    }

    private static int days(PolicyDocument document, Outcome.Clearance letter) {
        var kind = document.letters().get(letter.kind());
        return kind == null ? 0 : kind.days();
    }

    /** Which way it goes from one cell to another, each under its own version. */
    static Direction from(
            PolicyDocument before, Cell old, PolicyDocument after, Cell fresh) {
        var was = new CellStrength(before, old);
        var is = new CellStrength(after, fresh);
        if (was.headline == Headline.REFUSED || is.headline == Headline.REFUSED) {
            return byHeadline(was, is, Direction.SAME);
        }
        boolean lost = is.lacksSomethingOf(was);
        boolean gained = was.lacksSomethingOf(is);
        if (lost && gained) {
            boolean noLetterNow = was.letterGoodFor != NO_LETTER && is.letterGoodFor == NO_LETTER;
            Direction direction = byHeadline(was, is, Direction.CHANGED);
            // Who waits need not have seen a doctor.
            return noLetterNow && direction == Direction.STRICTER ? Direction.CHANGED : direction;
        }
        return lost ? Direction.LOOSER : gained ? Direction.STRICTER : Direction.SAME;
    }

    private static Direction byHeadline(CellStrength was, CellStrength is, Direction otherwise) {
        if (is.headline.stricterThan(was.headline)) {
            return Direction.STRICTER;
        }
        return was.headline.stricterThan(is.headline) ? Direction.LOOSER : otherwise;
    }

    private boolean lacksSomethingOf(CellStrength other) {
        return letterGoodFor > other.letterGoodFor
                || !changes.containsAll(other.changes)
                || other.waits.entrySet().stream()
                        .anyMatch(wait -> waitFrom(wait.getKey()) < wait.getValue());
    }

    /** A wait counted from the visit is never shorter than the same wait counted from a date. */
    private int waitFrom(Outcome.Anchor anchor) {
        int fromVisit = waits.getOrDefault(Outcome.Anchor.VISIT, 0);
        return Math.max(fromVisit, waits.getOrDefault(anchor, 0));
    }
}
