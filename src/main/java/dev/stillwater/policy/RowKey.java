package dev.stillwater.policy;

import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix: an option of a question, or a whole compound rule.
 *
 * @param rule the question's code, or the compound rule's
 * @param option absent for a compound rule
 */
public record RowKey(String rule, @Nullable OptionCode option) {

    public static RowKey of(Choice choice) {
        return new RowKey(choice.question().value(), choice.option());
    }

    public static RowKey ofRule(String code) {
        return new RowKey(code, null);
    }

    @Override
    public String toString() {
        return option == null ? rule : rule + "=" + option;
    }
}
