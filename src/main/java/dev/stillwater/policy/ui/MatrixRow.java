package dev.stillwater.policy.ui;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.CompoundRule;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.RowKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of the matrix: a question or a compound rule as a heading, and below it what it means: one of
 * its options, or all of the rule's answers together.
 *
 * @param question absent for a compound rule
 * @param option absent for a heading and for a compound rule
 * @param rule absent for a question
 * @param head whether it is a heading, without cells
 */
record MatrixRow(
        @Nullable Question question, @Nullable Option option, @Nullable CompoundRule rule, boolean head) {

    /** A question with its options; "no" is left out where it means nothing. Then the compound rules. */
    static List<MatrixRow> of(PolicyDocument document) {
        var rows = new ArrayList<MatrixRow>();
        for (Question question : document.questions()) {
            rows.add(new MatrixRow(question, null, null, true));
            question.options().stream()
                    .filter(option -> option.concern() || !option.cells().isEmpty())
                    .forEach(option -> rows.add(new MatrixRow(question, option, null, false)));
        }
        for (CompoundRule rule : document.compounds()) {
            rows.add(new MatrixRow(null, null, rule, true));
            rows.add(new MatrixRow(null, null, rule, false));
        }
        return rows;
    }

    RowKey key() {
        if (rule != null) {
            return RowKey.ofRule(rule.code());
        }
        return option == null
                ? new RowKey(Objects.requireNonNull(question).code().value(), null)
                : RowKey.of(new Choice(Objects.requireNonNull(question).code(), option.code()));
    }

    Cell cell(ModalityCode modality) {
        if (head) {
            return Cell.EMPTY;
        }
        return option != null
                ? option.cell(modality)
                : rule == null ? Cell.EMPTY : rule.cells().getOrDefault(modality, Cell.EMPTY);
    }

    Choice choice() {
        if (question == null || option == null) {
            throw new IllegalStateException("A heading or a rule is no answer");
        }
        return new Choice(question.code(), option.code());
    }

    Collection<Cell> cells() {
        return option != null ? option.cells().values() : rule == null ? List.of() : rule.cells().values();
    }

    /** Whether a guest can be asked this for a modality, so that a cell means something. */
    boolean concerns(ModalityCode modality) {
        return !head && (question == null || question.concerns(modality));
    }

    /** A concern in whose cell nothing stands. */
    boolean isHole(ModalityCode modality) {
        return option != null && concerns(modality) && CellWords.isHole(option, option.cell(modality));
    }

    String text() {
        if (rule != null) {
            return head ? rule.code() + "  " + PolicyWords.of(rule.wording()) : QuestionWords.allTogether();
        }
        return option != null
                ? PolicyWords.of(option.wording())
                : Objects.requireNonNull(question).code() + "  "
                        + PolicyWords.of(Objects.requireNonNull(question).wording());
    }

    boolean matches(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (rule != null) {
            return contains(rule.code() + " " + PolicyWords.of(rule.wording()), wanted);
        }
        Question asked = Objects.requireNonNull(question);
        return contains(asked.code().value(), wanted)
                || contains(PolicyWords.of(asked.wording()), wanted)
                || asked.options().stream().anyMatch(each -> contains(PolicyWords.of(each.wording()), wanted));
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
