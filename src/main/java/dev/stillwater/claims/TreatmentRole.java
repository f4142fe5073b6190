package dev.stillwater.claims;

/** What the treatment has to do with the words, for them to be a claim. */
public enum TreatmentRole {
    /** Nothing: the words are a claim wherever they stand. */
    ANY,
    /** It is what has the effect, itself or as a pronoun, a gerund or an order standing for it. */
    SUBJECT,
    /** It stands in the same sentence, or a heading above credits it. */
    NAMED,
    /** The words are an item of a list of what it is for or does, without a verb of their own. */
    LISTED
}
