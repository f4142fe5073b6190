package dev.stillwater.descriptions;

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

    public boolean isBlank() {
        return shortText.isBlank() && full.isBlank() && preparation.isBlank() && aftercare.isBlank();
    }
}
