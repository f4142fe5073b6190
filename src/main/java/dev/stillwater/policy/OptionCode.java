package dev.stillwater.policy;

import dev.stillwater.kernel.NotOfForm;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The lasting name of one answer within its question, such as {@code yes} or {@code under-13}.
 *
 * @param value up to forty small letters, digits or hyphens
 */
public record OptionCode(@JsonValue String value) implements Comparable<OptionCode> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public OptionCode {
        if (!FORM.matcher(value).matches()) {
            throw new NotOfForm("last-6-months");
        }
    }

    @JsonCreator
    public static OptionCode of(String value) {
        return new OptionCode(value);
    }

    @Override
    public int compareTo(OptionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
