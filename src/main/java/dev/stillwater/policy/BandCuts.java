package dev.stillwater.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The numbers that the bands of questions cut the scale at. */
final class BandCuts {

    private BandCuts() {}

    /** The pieces between all the cuts of two questions on the same scale, from low to high. */
    static List<Option.Band> together(Question one, Question other) {
        var cuts = new TreeSet<Integer>();
        int lowest = Math.min(lowest(one), lowest(other));
        long highest = Math.max(end(one), end(other));
        addCuts(one, cuts);
        addCuts(other, cuts);
        cuts.add(lowest);
        var pieces = new ArrayList<Option.Band>();
        for (Integer from : cuts) {
            Integer next = cuts.higher(from);
            if (from >= lowest && from < highest) {
                Integer below = next;
                if (next == null && highest != Long.MAX_VALUE) {
                    below = Math.toIntExact(highest);
                }
                pieces.add(new Option.Band(from, below));
            }
        }
        return pieces;
    }

    /** The band of the question that a piece lies in. */
    static Optional<Option> optionAt(Question question, Option.Band piece) {
        int value = piece.from() == null ? lowest(question) : piece.from();
        return AnswerReading.measure(question).takes(value)
                ? question.bands().stream()
                        .filter(option -> option.band() != null && option.band().contains(value))
                        .findFirst()
                : Optional.empty();
    }

    /** A band with its open ends closed where the question's scale ends. */
    static Option.Band within(Question question, Option option) {
        Option.Band band = option.band();
        Integer from = band == null || band.from() == null ? lowest(question) : band.from();
        Integer below = band == null ? null : band.below();
        long end = end(question);
        if (below == null && end != Long.MAX_VALUE) {
            below = Math.toIntExact(end);
        }
        return new Option.Band(Math.max(from, lowest(question)), below);
    }

    static int lowest(Question question) {
        return AnswerReading.measure(question).lowest();
    }

    /** The first number that is too high, or the largest long where there is no limit. */
    static long end(Question question) {
        Integer highest = AnswerReading.measure(question).highest();
        return highest == null ? Long.MAX_VALUE : highest + 1L;
    }

    private static void addCuts(Question question, TreeSet<Integer> cuts) {
        cuts.add(lowest(question));
        if (end(question) <= Integer.MAX_VALUE) {
            cuts.add((int) end(question));
        }
        for (Option option : question.bands()) {
            if (option.band() != null && option.band().from() != null) {
                cuts.add(option.band().from());
            }
            if (option.band() != null && option.band().below() != null) {
                cuts.add(option.band().below());
            }
        }
    }
}
