package dev.stillwater.accounts;

import dev.stillwater.kernel.Refusal;
import java.util.Locale;

/**
 * What a password must be: long enough, within what the hash can take, not one character over and over, not the user's
 * own name.
 */
final class PasswordRules {

    static final int LEAST = 10;
    private static final int LEAST_DIFFERENT = 5;
    /** The hash reads no more than 72 bytes; more would be cut off unnoticed. */
    static final int MOST_BYTES = 72;

    private PasswordRules() {}

    static void check(String password, String username) {
        if (password.length() < LEAST || password.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw Refusal.at("password", "accounts.password.length", LEAST, MOST_BYTES);
        }
        if (password.chars().distinct().count() < LEAST_DIFFERENT) {
            throw Refusal.at("password", "accounts.password.simple", LEAST_DIFFERENT);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)) {
            throw Refusal.at("password", "accounts.password.name");
        }
    }
}
