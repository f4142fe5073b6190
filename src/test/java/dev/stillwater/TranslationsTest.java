package dev.stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.testing.Sources;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts: complete in every language, well formed, and in step with the code. */
class TranslationsTest {

    private static final Properties ENGLISH = read("translations.properties");
    private static final Properties SPANISH = read("translations_es.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(SPANISH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @Test
    void no_text_is_blank() {
        assertThat(both().filter(text -> text.value.isBlank())).isEmpty();
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(ENGLISH.stringPropertyNames().stream()
                        .filter(key -> SPANISH.containsKey(key))
                        .filter(key -> !places(ENGLISH.getProperty(key)).equals(places(SPANISH.getProperty(key)))))
                .isEmpty();
    }

    @Test
    void every_text_can_be_formatted() {
        assertThat(both().filter(text -> !text.canBeFormatted())).isEmpty();
    }

    @Test
    void apostrophes_are_doubled_where_there_are_arguments_and_only_there() {
        assertThat(both().filter(text -> text.hasLostApostrophes())).isEmpty();
    }

    @Test
    void spanish_has_one_word_for_a_claim_and_one_for_head_office() {
        Pattern others = Pattern.compile("alegaci(ón|ones)|oficina central|\\bla sede\\b", Pattern.CASE_INSENSITIVE);

        assertThat(SPANISH.stringPropertyNames()).noneMatch(key -> others.matcher(SPANISH.getProperty(key)).find());
    }

    @Test
    void no_key_is_written_twice() throws IOException {
        for (String file : List.of("translations.properties", "translations_es.properties")) {
            try (var lines = new java.io.BufferedReader(open(file)).lines()) {
                List<String> keys = lines.filter(line -> line.matches("[A-Za-z].*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as(file).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_key_that_the_code_names_has_a_text() {
        Set<String> missing = new TreeSet<>();
        for (String named : KeysInCode.named(Sources.main(), namespaces())) {
            boolean known = ENGLISH.containsKey(named)
                    || ENGLISH.stringPropertyNames().stream()
                            .anyMatch(key -> key.startsWith(named.endsWith(".") ? named : named + "."));
            if (!known) {
                missing.add(named);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everything_that_is_written_to_the_trail_has_a_text() {
        assertThat(KeysInCode.actions(Sources.main()).stream()
                        .map(action -> "audit.action." + action)
                        .filter(key -> !ENGLISH.containsKey(key)))
                .isEmpty();
        assertThat(KeysInCode.fields(Sources.main()).stream()
                        .map(field -> "audit.field." + field)
                        .filter(key -> !ENGLISH.containsKey(key)))
                .isEmpty();
    }

    private static Set<String> namespaces() {
        return ENGLISH.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Stream<Text> both() {
        return Stream.of(ENGLISH, SPANISH).flatMap(texts ->
                texts.stringPropertyNames().stream().map(key -> new Text(key, texts.getProperty(key))));
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader = open(name)) {
            texts.load(reader);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return texts;
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + name)),
                StandardCharsets.UTF_8);
    }

    private record Text(String key, String value) {

        boolean canBeFormatted() {
            try {
                new MessageFormat(value);
                return true;
            } catch (IllegalArgumentException broken) {
                return false;
            }
        }

        /** With arguments a single apostrophe vanishes; without, a doubled one shows twice. */
        boolean hasLostApostrophes() {
            boolean single = value.replace("''", "").contains("'");
            return PLACE.matcher(value).find() ? single : value.contains("''");
        }
    }
}
