package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds outcomes that can never show, because whoever gets there always has something stricter of
 * the same sort: in the same cell, from the answers that open the question, or from a compound rule
 * that then always holds.
 */
final class DominanceCheck {

    private final CheckNotes notes;
    private final PolicyShape shape;

    private DominanceCheck(CheckNotes notes) {
        this.notes = notes;
        this.shape = notes.shape();
    }

    static void run(CheckNotes notes) {
        var check = new DominanceCheck(notes);
        check.shape.questions().stream()
                .filter(question -> !check.shape.line(question).isEmpty())
                .filter(question -> !notes.isNeverAsked(question))
                .forEach(check::question);
        notes.document().compounds().forEach(check::compound);
    }

    private void question(Question question) {
        for (Option option : question.options()) {
            option.cells().forEach((modality, cell) -> cell(question, option, modality, cell));
        }
    }

    private void cell(Question question, Option option, ModalityCode modality, Cell cell) {
        if (!shape.counts(question, modality)) {
            if (cell.matters() && notes.library().contains(modality)) {
                notes.add(Finding.Kind.NEVER_SHOWS, question, option, modality, "");
            }
            return;
        }
        for (Outcome outcome : cell.outcomes()) {
            if (dominates(cell, outcome)
                    || openersDominate(question, modality, outcome)
                    || compoundDominates(question, option, modality, outcome)
                    || isAlwaysOver(question, option, outcome)) {
                notes.add(
                        Finding.Kind.NEVER_SHOWS, question, option, modality,
                        outcome.headline().name());
            }
        }
    }

    private boolean openersDominate(Question question, ModalityCode modality, Outcome outcome) {
        return shape.line(question).stream()
                .filter(step -> step.after() != null)
                .anyMatch(step -> shape.openers(step).stream()
                        .allMatch(opener -> dominates(opener.cell(modality), outcome)));
    }

    private boolean compoundDominates(
            Question question, Option option, ModalityCode modality, Outcome outcome) {
        List<Choice> certain = certain(question);
        certain.add(new Choice(question.code(), option.code()));
        return notes.document().compounds().stream()
                .filter(rule -> !rule.all().isEmpty() && certain.containsAll(rule.all()))
                .anyMatch(rule -> dominates(
                        rule.cells().getOrDefault(modality, Cell.EMPTY), outcome));
    }

    /** The answers that everybody has given who is asked the question. */
    private List<Choice> certain(Question question) {
        var certain = new ArrayList<Choice>();
        for (Question step : shape.line(question)) {
            List<Option> openers = shape.openers(step);
            if (step.after() != null && openers.size() == 1) {
                certain.add(new Choice(step.after().question(), openers.getFirst().code()));
            }
        }
        return certain;
    }

    /** A wait counted from the very date whose band says that the wait is over. */
    private static boolean isAlwaysOver(Question question, Option option, Outcome outcome) {
        if (!(outcome instanceof Outcome.Defer wait)
                || option.band() == null
                || option.band().from() == null
                || !question.code().equals(wait.from().question())) {
            return false;
        }
        long atLeast = option.band().from();
        boolean weeks =
                wait.from().kind() == Outcome.Anchor.Kind.WEEKS
                        || AnswerReading.measure(question).unit() == Question.Measure.Unit.WEEKS;
        boolean months = AnswerReading.measure(question).unit() == Question.Measure.Unit.MONTHS;
        return (months ? atLeast * 28 : weeks ? atLeast * 7 : atLeast) >= wait.days();
    }

    private void compound(CompoundRule rule) {
        rule.cells().forEach((modality, cell) -> cell.outcomes().stream()
                .filter(outcome -> dominates(cell, outcome)
                        || membersDominate(rule, modality, outcome)
                        || isNeverMeant(rule, modality, outcome))
                .forEach(_ -> notes.add(
                        Finding.Kind.NEVER_SHOWS, rule, modality, rule.code())));
    }

    /** A rule with a question that is not asked for the modality, or with a wait long over. */
    private boolean isNeverMeant(CompoundRule rule, ModalityCode modality, Outcome outcome) {
        return !(outcome instanceof Outcome.Proceed)
                && notes.library().contains(modality)
                && rule.all().stream().anyMatch(choice -> shape.question(choice.question())
                        .filter(question -> !shape.line(question).isEmpty())
                        .filter(question -> !shape.counts(question, modality)
                                || question.option(choice.option())
                                        .filter(option -> isAlwaysOver(question, option, outcome))
                                        .isPresent())
                        .isPresent());
    }

    private boolean membersDominate(CompoundRule rule, ModalityCode modality, Outcome outcome) {
        return rule.all().stream().anyMatch(choice -> shape.question(choice.question())
                .filter(question -> openersDominate(question, modality, outcome)
                        || question.option(choice.option())
                                .filter(option -> dominates(option.cell(modality), outcome))
                                .isPresent())
                .isPresent());
    }

    private static boolean dominates(Cell cell, Outcome outcome) {
        return cell.outcomes().stream().anyMatch(other -> dominates(other, outcome));
    }

    /** Whether the second never adds anything where the first stands. */
    static boolean dominates(Outcome stronger, Outcome weaker) {
        if (weaker instanceof Outcome.Proceed || stronger.equals(weaker)) {
            return false;
        }
        return switch (stronger) {
            case Outcome.Refuse _ -> true;
            case Outcome.Defer wait ->
                    weaker instanceof Outcome.Defer other
                            && (wait.from().equals(other.from())
                                            && wait.days() > other.days()
                                    || wait.from().equals(Outcome.Anchor.VISIT)
                                            && wait.days() >= other.days());
            case Outcome.Modify modify ->
                    weaker instanceof Outcome.Modify other
                            && !other.changes().isEmpty()
                            && modify.changes().containsAll(other.changes());
            case Outcome.Clearance _, Outcome.Proceed _ -> false;
        };
    }
}
