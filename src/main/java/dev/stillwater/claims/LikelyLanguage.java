package dev.stillwater.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Tells a text of one language from one of another by the small words that only one of them has. Pure. */
public final class LikelyLanguage {

    private static final Map<String, CharArraySet> SMALL_WORDS = new LinkedHashMap<>();

    static {
        SMALL_WORDS.put("en", read("english"));
        SMALL_WORDS.put("es", read("spanish"));
    }

    private LikelyLanguage() {}

    /** The other language that the text looks like; empty where it may well be of the one that is said, or cannot be told. */
    public static Optional<String> otherThan(String said, String text) {
        long own = small(said, text);
        return SMALL_WORDS.keySet().stream()
                .filter(other -> !other.equals(said))
                .filter(other -> small(other, text) > 2 * own + 1)
                .findFirst();
    }

    /** How many words it has that are small words of this language and of no other. */
    private static long small(String language, String text) {
        CharArraySet own = SMALL_WORDS.get(language);
        return own == null || !Language.isKnown(language)
                ? 0
                : Language.of(language).words(text).stream()
                        .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
                        .filter(word -> own.contains(word)
                                && SMALL_WORDS.values().stream().allMatch(words -> words == own || !words.contains(word)))
                        .count();
    }

    private static CharArraySet read(String language) {
        try (InputStream words = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(language + "_stop.txt"))) {
            return WordlistLoader.getSnowballWordSet(new InputStreamReader(words, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
