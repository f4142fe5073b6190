package dev.stillwater.kernel;

/**
 * A text of the chain's own data in the languages that the portal speaks, such as a modality's name
 * or a rule's reason. A screen writes it in its reader's language.
 *
 * @param es blank where nobody has translated it yet; the English text then stands in
 */
public record LocalText(String en, String es) {

    /** The text in a language, by its two-letter code; English for languages it does not have. */
    public String in(String language) {
        return language.equals("es") && !es.isBlank() ? es : en;
    }
}
