package dev.stillwater.demo;

import dev.stillwater.guests.GuestData;
import dev.stillwater.guests.GuestId;
import dev.stillwater.guests.GuestRegister;
import dev.stillwater.guests.GuestRow;
import dev.stillwater.kernel.LocationId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Makes the guests of a spa. For its manager. */
@Component
@Profile("demo")
class DemoGuests {

    static final String CONSENT = "2026-1";
    private static final int EACH = 24;
    private static final int MANY = 200;
    private static final List<String> FIRST = List.of(
            "Jordan", "Maya", "Peter", "Sofia", "Liam", "Grace", "Noah", "Ruth", "Owen", "Clara", "Marcus", "Ana",
            "Simon", "Leila", "Hugo", "Nora", "Felix", "Iris", "Theo", "Vera", "Jonas", "Elena", "Caleb", "Ivy");
    private static final List<String> LAST = List.of(
            "Reed", "Kim", "Vance", "Lopez", "Novak", "Bishop", "Abara", "Stone", "Fischer", "Moreau", "Quist",
            "Delgado", "Hart", "Ferreira", "Wills", "Sato", "Byrne", "Lund", "Ochoa", "Pruitt", "Gray", "Marin",
            "Tully", "Zeller", "Amos", "Keane", "Rowe", "Silva", "Nash");

    private final GuestRegister register;

    DemoGuests(GuestRegister register) {
        this.register = register;
    }

    void make(LocationId home, String code, LocalDate today) {
        Random random = Seeds.of(today, "guests-" + code);
        int shift = random.nextInt(LAST.size());
        for (int i = 0; i < EACH; i++) {
            String name = FIRST.get(i) + " " + LAST.get((i * 7 + shift) % LAST.size());
            LocalDate born = today.minusYears(22 + random.nextInt(48)).minusDays(random.nextInt(365));
            String language = name.matches(".*(Lopez|Delgado|Ochoa|Marin)") ? "es" : "en";
            GuestData saved = register.save(new GuestData(
                    null, 0, name, "+1 555 %03d %04d".formatted(100 + shift, 1000 + i * 37), email(name), born, language,
                    home, null, null));
            register.consent(saved.stored(), CONSENT);
        }
    }

    /** The guests of the spa whose manager asks, in a fixed order. */
    List<GuestId> all() {
        return register.page("", PageRequest.of(0, MANY)).stream().map(GuestRow::id).toList();
    }

    private static String email(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replace(' ', '.') + "@guest.example";
    }
}
