package dev.stillwater.guests;

import dev.stillwater.kernel.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A guest's contact facts.
 *
 * @param phone may be empty
 * @param email may be empty
 * @param born null where it is not known
 * @param language the language to speak with the guest: {@code en} or {@code es}
 * @param home the location where the guest was first registered
 * @param consentVersion the text of the health consent that the guest agreed to; null without consent
 */
public record GuestData(
        @Nullable GuestId id,
        long version,
        String name,
        String phone,
        String email,
        @Nullable LocalDate born,
        String language,
        LocationId home,
        @Nullable String consentVersion,
        @Nullable Instant consentAt) {

    /** The id of a guest who has been stored. */
    public GuestId stored() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** "Jordan R.": the first name and the initial of the last, as therapists see it. */
    public String shortName() {
        return shortNameOf(name);
    }

    /** The short form of a full name. */
    public static String shortNameOf(String name) {
        String[] words = name.strip().split("\\s+");
        return words.length < 2
                ? words[0]
                : words[0] + " " + words[words.length - 1].substring(0, words[words.length - 1].offsetByCodePoints(0, 1)) + ".";
    }
}
