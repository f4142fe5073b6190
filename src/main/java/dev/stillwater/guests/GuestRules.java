package dev.stillwater.guests;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a guest's facts must be in themselves. */
final class GuestRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()./-]{3,38}");
    private static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private GuestRules() {}

    static void check(GuestData data, Instant now) {
        Refusal.together(
                () -> name(data.name().strip()),
                () -> phone(data.phone().strip()),
                () -> email(data.email().strip()),
                () -> born(data.born(), LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1)),
                () -> language(data.language()));
    }

    private static void name(String name) {
        Characters.check("name", name, 1, LONGEST_NAME);
    }

    private static void phone(String phone) {
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            throw Refusal.at("phone", "guests.phone.form");
        }
    }

    private static void email(String email) {
        if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            throw Refusal.at("email", "guests.email.form");
        }
    }

    private static void born(@Nullable LocalDate born, LocalDate latest) {
        if (born != null && born.isAfter(latest)) {
            throw Refusal.at("born", "guests.born.range");
        }
        if (born != null && born.isBefore(EARLIEST)) {
            throw Refusal.at("born", "guests.born.early", Integer.toString(EARLIEST.getYear()));
        }
    }

    private static void language(String language) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.at("language", "guests.language.form");
        }
    }
}
