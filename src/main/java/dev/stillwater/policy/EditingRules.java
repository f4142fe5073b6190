package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import java.util.Set;

/** What a change of the policy, and its publishing, must keep to. Pure. */
final class EditingRules {

    static final int MOST_DAYS = 3650;
    static final int LONGEST_WORDING = 500;

    private EditingRules() {}

    /** An empty cell is allowed in a draft; it keeps the draft from being published. */
    static void checkCell(PolicyDocument document, Cell cell) {
        for (Outcome outcome : cell.outcomes()) {
            switch (outcome) {
                case Outcome.Defer wait -> checkWait(document, wait);
                case Outcome.Modify modify -> {
                    if (modify.changes().isEmpty()
                            || !document.modifications().keySet().containsAll(modify.changes())) {
                        throw Refusal.at("changes", "screening.cell.changes");
                    }
                }
                case Outcome.Clearance letter -> {
                    if (!document.letters().containsKey(letter.kind())) {
                        throw Refusal.at("kind", "screening.cell.kind");
                    }
                }
                case Outcome.Proceed _, Outcome.Refuse _ -> {}
            }
        }
    }

    private static void checkWait(PolicyDocument document, Outcome.Defer wait) {
        if (wait.days() < 1 || wait.days() > MOST_DAYS) {
            throw Refusal.at("days", "screening.cell.days", MOST_DAYS);
        }
        QuestionCode counted = wait.from().question();
        if (counted != null && document.question(counted).isEmpty()) {
            throw Refusal.at("from", "screening.cell.from");
        }
    }

    static PolicyDocument withCell(
            PolicyDocument document, Choice row, Set<ModalityCode> modalities, Cell cell) {
        Question question = document.question(row.question()).orElseThrow(NotThere::new);
        Option option = question.option(row.option()).orElseThrow(NotThere::new);
        for (ModalityCode modality : modalities) {
            option = option.with(modality, cell);
        }
        return document.with(question.with(option));
    }

    static void checkWording(PolicyDocument document) {
        boolean fit =
                document.questions().stream()
                        .flatMap(question -> question.wording().texts().values().stream())
                        .allMatch(text -> text.length() <= LONGEST_WORDING);
        if (!fit) {
            throw Refusal.at("wording", "screening.question.wording", LONGEST_WORDING);
        }
    }
}
