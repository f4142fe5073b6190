package dev.stillwater.guests;

import dev.stillwater.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;

/** What a guest's facts must be in themselves. */
final class GuestRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()./-]{3,38}");
    private static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private GuestRules() {}

    static void check(GuestData data, Instant now) {
        int length = data.name().strip().length();
        if (length < 1 || length > 120) {
            throw Refusal.at("name", "refusal.text.length", 1, 120);
        }
        String phone = data.phone().strip();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw Refusal.at("phone", "guests.phone.form");
        }
        String email = data.email().strip();
        if (!email.isEmpty() && (email.length() > 200 || !EMAIL.matcher(email).matches())) {
            throw Refusal.at("email", "guests.email.form");
        }
        LocalDate born = data.born();
        if (born != null && (born.isBefore(EARLIEST) || born.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1)))) {
            throw Refusal.at("born", "guests.born.range");
        }
        if (!LANGUAGES.contains(data.language())) {
            throw Refusal.at("language", "guests.language.form");
        }
    }
}
