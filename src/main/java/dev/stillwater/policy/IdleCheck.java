package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.HashSet;
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
                .filter(check::changesNothing)
                .forEach(question -> notes.add(Finding.Kind.CHANGES_NOTHING, question, ""));
        notes.document().compounds().forEach(check::compound);
    }

    private boolean changesNothing(Question question) {
        return notes.library().stream().noneMatch(each -> shape.matters(question, each))
                || sameWhateverIsSaid(question);
    }

    private boolean sameWhateverIsSaid(Question question) {
        boolean matteringElsewhere =
                !shape.followUps(question).isEmpty()
                        || shape.isAnchor(question)
                        || question.options().stream().anyMatch(Option::reopens)
                        || notes.document().compounds().stream()
                                .flatMap(rule -> rule.all().stream())
                                .anyMatch(choice -> choice.question().equals(question.code()));
        return !matteringElsewhere
                && notes.library().stream().allMatch(each -> sameForAll(question, each));
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
        if (!canHold(rule)) {
            notes.add(Finding.Kind.NEVER_TOGETHER, rule, null, rule.code());
        } else if (rule.cells().values().stream().noneMatch(Cell::matters)) {
            notes.add(Finding.Kind.CHANGES_NOTHING, rule, null, rule.code());
        }
    }

    private boolean canHold(CompoundRule rule) {
        return !rule.all().isEmpty()
                && rule.all().stream().allMatch(choice -> fitsTheOthers(rule, choice))
                && notes.library().stream().anyMatch(each -> rule.all().stream()
                        .allMatch(choice -> counts(choice, each)));
    }

    private boolean counts(Choice choice, ModalityCode modality) {
        return shape.question(choice.question())
                .filter(question -> shape.counts(question, modality))
                .isPresent();
    }

    private boolean fitsTheOthers(CompoundRule rule, Choice choice) {
        Question question = shape.question(choice.question()).orElse(null);
        if (question == null || shape.line(question).isEmpty()) {
            return false;
        }
        boolean alone =
                question.kind() == Question.Kind.ANY_OF
                        || rule.all().stream()
                                .filter(other -> other.question().equals(choice.question()))
                                .count() == 1;
        return alone && shape.line(question).stream().allMatch(step -> isOpened(rule, step));
    }

    /** Whether the rule's own answer to the opening question, if it has one, is one that opens. */
    private boolean isOpened(CompoundRule rule, Question step) {
        if (step.after() == null) {
            return true;
        }
        Question opener = shape.question(step.after().question()).orElse(null);
        var chosen =
                rule.all().stream()
                        .filter(choice -> choice.question().equals(step.after().question()))
                        .map(Choice::option)
                        .toList();
        return chosen.isEmpty()
                || opener != null && opener.kind() == Question.Kind.ANY_OF
                || chosen.stream().anyMatch(step.after().options()::contains);
    }
}
