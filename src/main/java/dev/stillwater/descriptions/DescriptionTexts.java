package dev.stillwater.descriptions;

import dev.stillwater.claims.CopyField;

/**
 * The texts of a description, as their author wrote them; Markdown but for the short text.
 *
 * @param shortText one or two sentences for the menu, plain
 * @param full what happens in the treatment
 * @param preparation what to do before
 * @param aftercare what to do after
 */
public record DescriptionTexts(String shortText, String full, String preparation, String aftercare) {

    public static final DescriptionTexts EMPTY = new DescriptionTexts("", "", "", "");

    /** Lines end with one character, as browsers have it: positions in the texts are then the same everywhere. */
    public DescriptionTexts {
        shortText = lines(shortText);
        full = lines(full);
        preparation = lines(preparation);
        aftercare = lines(aftercare);
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** One of the texts; empty for what is not among them, such as a name. */
    public String of(CopyField field) {
        return switch (field) {
            case SHORT_TEXT -> shortText;
            case FULL_TEXT -> full;
            case PREPARATION -> preparation;
            case AFTERCARE -> aftercare;
            default -> "";
        };
    }

    public boolean isBlank() {
        return shortText.isBlank() && full.isBlank() && preparation.isBlank() && aftercare.isBlank();
    }
}
