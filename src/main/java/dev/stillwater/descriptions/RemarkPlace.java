package dev.stillwater.descriptions;

import dev.stillwater.claims.CopyField;
import java.util.Optional;

/**
 * A passage of one of a description's texts: the words quoted from it and where they stood, so that
 * the passage is found again after the text around it has changed. Pure.
 *
 * @param start of the words, in characters ({@code String} indices) of the text as its author wrote it
 * @param quote the words, to the character
 */
public record RemarkPlace(CopyField field, int start, String quote) {

    public static final int LONGEST_QUOTE = 500;

    public int end() {
        return start + quote.length();
    }

    /** The passage in a text: where it was, else where the same words stand nearest to that; empty where they are gone. */
    public Optional<RemarkPlace> in(DescriptionTexts texts) {
        String text = texts.of(field);
        if (text.startsWith(quote, start)) {
            return Optional.of(this);
        }
        int before = text.lastIndexOf(quote, start);
        int after = text.indexOf(quote, Math.max(0, start));
        if (before < 0 && after < 0) {
            return Optional.empty();
        }
        boolean earlier = after < 0 || before >= 0 && start - before <= after - start;
        return Optional.of(new RemarkPlace(field, earlier ? before : after, quote));
    }

    /**
     * Where the passage stands after its text was changed from one to another: it moves with what
     * was put in or taken out before it, and stays where the change touched it.
     */
    RemarkPlace moved(DescriptionTexts former, DescriptionTexts now) {
        String before = former.of(field);
        String after = now.of(field);
        int same = 0;
        int shorter = Math.min(before.length(), after.length());
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.charAt(before.length() - 1 - sameAtEnd) == after.charAt(after.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        boolean behind = start >= before.length() - sameAtEnd;
        return behind ? new RemarkPlace(field, start + after.length() - before.length(), quote) : this;
    }

    /** Whether a text has these words at this very place, and no character is cut in half. */
    boolean isExactlyIn(DescriptionTexts texts) {
        return !quote.isBlank()
                && start >= 0
                && texts.of(field).startsWith(quote, start)
                && !Character.isLowSurrogate(quote.charAt(0))
                && !Character.isHighSurrogate(quote.charAt(quote.length() - 1));
    }
}
