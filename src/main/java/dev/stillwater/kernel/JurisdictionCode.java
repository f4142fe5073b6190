package dev.stillwater.kernel;

import java.util.regex.Pattern;

/**
 * The place whose law applies, by ISO 3166 code: a country ({@code GB}) or a part of one ({@code
 * US-WA}). Licence rules, claim rules, seasons and retention hang on it.
 */
public record JurisdictionCode(String value) implements Comparable<JurisdictionCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    public JurisdictionCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a jurisdiction code: " + value);
        }
    }

    public static JurisdictionCode of(String value) {
        return new JurisdictionCode(value);
    }

    @Override
    public int compareTo(JurisdictionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
