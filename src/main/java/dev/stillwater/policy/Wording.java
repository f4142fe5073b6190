package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text in several languages, by two-letter language code. English is what others fall back to. */
public record Wording(@JsonValue SortedMap<String, String> texts) {

    public Wording {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    @JsonCreator
    static Wording read(Map<String, String> texts) {
        return new Wording(new TreeMap<>(texts));
    }

    public static Wording of(String english, String spanish) {
        return read(Map.of("en", english, "es", spanish));
    }

    /** The text in the reader's language, else in English, else empty. */
    public String in(Locale locale) {
        String own = texts.getOrDefault(locale.getLanguage(), "");
        return own.isBlank() ? texts.getOrDefault("en", "") : own;
    }

    /** The same texts with one language replaced. */
    public Wording with(String language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new Wording(changed);
    }
}
