package dev.stillwater.descriptions.ui;

import dev.stillwater.claims.Finding;

/** Leads to claiming words in the texts that are typed, and puts safer wordings in their place. */
interface Replacing {

    void replace(Finding finding);

    /** Opens the text with the words selected; names stand elsewhere. */
    void show(Finding finding);

    /** What would go, as the texts stand now. */
    default Extent extent(Finding finding) {
        return Extent.WORDS;
    }

    /** What goes when a safer wording is put in. */
    enum Extent {
        /** The claiming words. */
        WORDS,
        /** The sentence that they stand in. */
        SENTENCE,
        /** Likewise, and with it a safer wording that was put into it. */
        SENTENCE_WITH_SAFER_WORDING
    }
}
