package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;

/** Finds cells in which nothing stands, or something half said. */
final class CellCheck {

    private final CheckNotes notes;

    private CellCheck(CheckNotes notes) {
        this.notes = notes;
    }

    static void run(CheckNotes notes) {
        var check = new CellCheck(notes);
        notes.document().questions().forEach(check::question);
        notes.document().compounds().forEach(check::compound);
    }

    private void question(Question question) {
        for (Option option : question.options()) {
            if (option.concern()) {
                holes(question, option);
            }
            option.cells().forEach((modality, cell) -> {
                if (waitsWithoutDays(cell)) {
                    notes.add(Finding.Kind.WAIT_WITHOUT_DAYS, question, option, modality, "");
                }
                if (changesNothingNamed(cell)) {
                    notes.add(Finding.Kind.CHANGES_NOT_NAMED, question, option, modality, "");
                }
            });
        }
    }

    private void holes(Question question, Option option) {
        for (ModalityCode modality : notes.library()) {
            boolean asked =
                    notes.shape().line(question).isEmpty()
                            ? question.concerns(modality)
                            : notes.shape().counts(question, modality);
            if (asked && option.cell(modality).isEmpty()) {
                notes.add(Finding.Kind.HOLE, question, option, modality, "");
            }
        }
    }

    private void compound(CompoundRule rule) {
        rule.cells().forEach((modality, cell) -> {
            if (waitsWithoutDays(cell)) {
                notes.add(Finding.Kind.WAIT_WITHOUT_DAYS, rule, modality, rule.code());
            }
            if (changesNothingNamed(cell)) {
                notes.add(Finding.Kind.CHANGES_NOT_NAMED, rule, modality, rule.code());
            }
        });
    }

    private static boolean waitsWithoutDays(Cell cell) {
        return cell.all(Outcome.Defer.class).anyMatch(wait -> wait.days() < 1);
    }

    private static boolean changesNothingNamed(Cell cell) {
        return cell.all(Outcome.Modify.class).anyMatch(modify -> modify.changes().isEmpty());
    }
}
