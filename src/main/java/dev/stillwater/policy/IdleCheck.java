package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds questions whose answer never makes a difference, and compound rules that never hold. */
final class IdleCheck {

    private final CheckNotes notes;
    private final PolicyShape shape;

    private IdleCheck(CheckNotes notes) {
        this.notes = notes;
        this.shape = notes.shape();
    }

    static void run(CheckNotes notes) {
        var check = new IdleCheck(notes);
        check.shape.questions().stream()
                .filter(question -> !check.shape.line(question).isEmpty())
                .filter(question -> !notes.isNeverAsked(question))
                .filter(check::changesNothing)
                .forEach(question -> notes.add(Finding.Kind.CHANGES_NOTHING, question, ""));
        notes.document().compounds().forEach(check::compound);
    }

    private boolean changesNothing(Question question) {
        return notes.library().stream().noneMatch(each -> shape.matters(question, each))
                || sameWhateverIsSaid(question);
    }

    private boolean sameWhateverIsSaid(Question question) {
        return !mattersElsewhere(question)
                && (notes.library().stream().allMatch(each -> sameForAll(question, each))
                        || saidBefore(question));
    }

    private boolean mattersElsewhere(Question question) {
        return !shape.followUps(question).isEmpty()
                || shape.isAnchor(question)
                || question.options().stream().anyMatch(Option::reopens)
                || notes.document().compounds().stream()
                        .flatMap(rule -> rule.all().stream())
                        .anyMatch(choice -> choice.question().equals(question.code()));
    }

    /** Whether every answer means just what the answers that open the question mean already. */
    private boolean saidBefore(Question question) {
        return question.after() != null
                && notes.library().stream()
                        .filter(modality -> shape.counts(question, modality))
                        .allMatch(modality -> question.options().stream()
                                .allMatch(option -> saidBefore(question, option, modality)));
    }

    private boolean saidBefore(Question question, Option option, ModalityCode modality) {
        Cell cell = option.cell(modality);
        return cell.isEmpty()
                ? !option.concern()
                : shape.line(question).stream()
                        .filter(step -> step.after() != null)
                        .anyMatch(step -> shape.openers(step).stream()
                                .allMatch(opener -> sameLetters(step, question)
                                        ? opener.cell(modality).outcomes().containsAll(weighty(cell))
                                        : withoutLetters(opener.cell(modality)).containsAll(weighty(cell))));
    }

    private boolean sameLetters(Question step, Question question) {
        return step.after() != null
                && shape.question(step.after().question())
                        .filter(opener -> opener.letterCondition().equals(question.letterCondition()))
                        .isPresent();
    }

    private static List<Outcome> weighty(Cell cell) {
        return cell.outcomes().stream().filter(each -> !(each instanceof Outcome.Proceed)).toList();
    }

    private static List<Outcome> withoutLetters(Cell cell) {
        return cell.outcomes().stream().filter(each -> !(each instanceof Outcome.Clearance)).toList();
    }

    private static boolean sameForAll(Question question, ModalityCode modality) {
        Set<Cell> said = new HashSet<>();
        for (Option option : question.options()) {
            Cell cell = option.cell(modality);
            boolean unsaid = cell.isEmpty();
            said.add(unsaid && option.concern() ? Cell.EMPTY : unsaid ? Cell.PROCEED : cell);
        }
        return said.size() <= 1 && !said.contains(Cell.EMPTY);
    }

    private void compound(CompoundRule rule) {
        boolean incomplete =
                rule.all().stream()
                        .anyMatch(choice -> shape.question(choice.question())
                                .flatMap(question -> question.option(choice.option()))
                                .isEmpty());
        if (incomplete) {
            return; // reported as a missing reference
        }
        twice(rule);
        if (!canHold(rule)) {
            notes.add(Finding.Kind.NEVER_TOGETHER, rule, null, rule.code());
        } else if (rule.cells().entrySet().stream()
                .allMatch(cell -> saidByMembers(rule, cell.getKey(), cell.getValue()))) {
            notes.add(Finding.Kind.CHANGES_NOTHING, rule, null, "");
        }
    }

    /** Whether the cell adds nothing to what its answers mean without the rule. */
    private boolean saidByMembers(CompoundRule rule, ModalityCode modality, Cell cell) {
        return weighty(cell).stream().allMatch(outcome -> rule.all().stream()
                .anyMatch(choice -> shape.question(choice.question())
                        .filter(question -> !(outcome instanceof Outcome.Clearance)
                                || question.letterCondition().equals(rule.condition()))
                        .flatMap(question -> question.option(choice.option()))
                        .filter(option -> option.cell(modality).outcomes().contains(outcome))
                        .isPresent()));
    }

    private boolean canHold(CompoundRule rule) {
        return new ReachRules(shape).canHold(rule)
                && notes.library().stream().anyMatch(each -> rule.all().stream()
                        .allMatch(choice -> counts(choice, each)));
    }

    private boolean counts(Choice choice, ModalityCode modality) {
        return shape.question(choice.question())
                .filter(question -> shape.counts(question, modality))
                .isPresent();
    }

    /** Two rules for the same answers: what both say adds up, so one of them is not meant. */
    private void twice(CompoundRule rule) {
        for (CompoundRule earlier : notes.document().compounds()) {
            if (earlier == rule) {
                return;
            }
            if (earlier.all().equals(rule.all())) {
                rule.cells().forEach((modality, cell) -> {
                    Cell other = earlier.cells().getOrDefault(modality, Cell.EMPTY);
                    if (cell.matters() && other.matters() && !cell.equals(other)) {
                        notes.add(Finding.Kind.CONTRADICTS, rule, modality, rule.code() + ", " + earlier.code());
                    }
                });
            }
        }
    }
}
