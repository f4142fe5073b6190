package dev.stillwater.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that a guest will read about one treatment in one language; checked as one page.
 *
 * @param language two-letter language code, such as {@code en}
 */
public record Copy(String language, List<Text> texts) {

    public Copy {
        texts = List.copyOf(texts);
    }

    /** One text of the page, as its author wrote it: Markdown, or plain for names and titles. */
    public record Text(CopyField field, String content) {}

    public static Copy of(String language, CopyField field, String content) {
        return new Copy(language, List.of(new Text(field, content)));
    }

    /** The same page with one more text; an empty text is left out. */
    public Copy and(CopyField field, String content) {
        if (content.isBlank()) {
            return this;
        }
        List<Text> more = new ArrayList<>(texts);
        more.add(new Text(field, content));
        return new Copy(language, more);
    }
}
