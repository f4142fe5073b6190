package dev.stillwater.descriptions.ui;

/**
 * Words that were typed into a version that is a draft no longer, and never reached it.
 *
 * @param name under which the browser kept them: of the person, the version, its language and the text
 * @param began the text that they were typed into
 * @param typed the text with them
 * @param at when, in milliseconds as the browser counts them
 */
record FormerWords(String name, String began, String typed, long at) {

    TextPart part() {
        return TextPart.named(name.substring(name.lastIndexOf('.') + 1));
    }

    KeptWords words() {
        return new KeptWords(began, typed, at);
    }
}
