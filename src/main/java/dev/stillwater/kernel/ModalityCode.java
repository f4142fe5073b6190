package dev.stillwater.kernel;

import java.util.regex.Pattern;

/**
 * The short code of a massage technique, such as {@code SW} (Swedish) or {@code MLD} (manual
 * lymphatic drainage). Codes are data of the treatment library; policies, certificates and evidence
 * refer to them.
 *
 * @param value two to twelve capital letters or digits, beginning with a letter
 */
public record ModalityCode(String value) implements Comparable<ModalityCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,11}");

    /** Whether a text has the form of a code. */
    public static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    public ModalityCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not a modality code: " + value);
        }
    }

    public static ModalityCode of(String value) {
        return new ModalityCode(value);
    }

    @Override
    public int compareTo(ModalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
