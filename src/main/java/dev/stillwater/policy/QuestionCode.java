package dev.stillwater.policy;

import dev.stillwater.kernel.NotOfForm;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The lasting name of a question, such as {@code S22}; the same across the versions of the policy.
 * Letters on file name their condition by it.
 *
 * @param value up to twenty capital letters, digits or hyphens, beginning with a letter
 */
public record QuestionCode(@JsonValue String value) implements Comparable<QuestionCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,19}");

    public QuestionCode {
        if (!FORM.matcher(value).matches()) {
            throw new NotOfForm("S14");
        }
    }

    @JsonCreator
    public static QuestionCode of(String value) {
        return new QuestionCode(value);
    }

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
