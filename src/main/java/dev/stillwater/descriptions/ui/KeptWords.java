package dev.stillwater.descriptions.ui;

import java.time.Instant;

/**
 * Words that were typed in one of the texts and never reached the draft; the browser kept them.
 *
 * @param began the text that they were typed into
 * @param typed the text with them
 * @param at when, in milliseconds as the browser counts them
 */
record KeptWords(String began, String typed, long at) {

    Instant moment() {
        return Instant.ofEpochMilli(at);
    }
}
