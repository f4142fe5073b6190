package dev.stillwater.accounts;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import java.util.regex.Pattern;

/** What an account must be in itself, without a look at others. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

    private static final int LONGEST_NAME = 120;

    private AccountRules() {}

    static void checkForm(AccountData data) {
        if (!USERNAME.matcher(data.username()).matches() || data.username().length() > 60) {
            throw Refusal.at("username", "accounts.username.form");
        }
        Characters.check("name", data.name(), 1, LONGEST_NAME);
        if (data.roles().isEmpty()) {
            throw Refusal.at("roles", "accounts.roles.missing");
        }
        if (data.roles().contains(Role.LOCATION_MANAGER) && data.locations().isEmpty()) {
            throw Refusal.at("locations", "accounts.locations.missing");
        }
        if (data.roles().contains(Role.THERAPIST) && data.therapist() == null) {
            throw Refusal.at("therapist", "accounts.therapist.missing");
        }
    }
}
