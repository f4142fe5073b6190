package dev.stillwater.descriptions.ui;

import dev.stillwater.claims.Finding;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding's safer wording put into a text so that what stands there afterwards can be read: in the very place of
 * the words where it fits behind what comes before them, else as a sentence of its own in the place of the whole
 * sentence. Where there is no safer wording, the sentence goes. Pure.
 */
final class SaferWording {

    private static final Pattern LINE_START = Pattern.compile("\\s*(?:(?:[-*+>]|\\d+[.)]|#{1,6})\\s+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\u2026]+[*_\"\u201d\u2019)]*\\s*$");
    private static final Pattern FIRST_WORD = Pattern.compile("[\\p{L}'\u2019-]+");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'\u2019-]+)[\\s*_]*$");

    /** Verbs with which safer wordings begin, as they stand behind a subject, and behind an auxiliary. */
    private static final Map<String, String> VERBS = Map.of(
            "helps", "help", "leaves", "leave", "feels", "feel", "ayuda", "ayudar", "deja", "dejar");

    private static final Set<String> AUXILIARIES = Set.of(
            "to", "can", "will", "may", "might", "could", "should", "puede", "pueden", "para", "a");

    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "our", "your", "this", "my", "un", "una", "el", "la", "nuestro", "nuestra", "su", "este", "esta");

    private static final int SHORT = 3;

    private SaferWording() {}

    /** The text with it; empty where the words no longer stand there. */
    static Optional<String> in(String text, Finding finding) {
        boolean stands = finding.end() <= text.length()
                && text.substring(finding.start(), finding.end()).equals(finding.excerpt());
        return stands ? Optional.of(put(text, finding)) : Optional.empty();
    }

    /** Whether nothing but the claiming words themselves changed. */
    static boolean isInPlace(String former, String now, Finding finding) {
        return now.startsWith(former.substring(0, finding.start())) && now.endsWith(former.substring(finding.end()));
    }

    /**
     * What would go from the text.
     *
     * @param putIn safer wordings that were put in before
     */
    static Replacing.Extent extent(String text, Finding finding, Collection<String> putIn) {
        if (in(text, finding).map(now -> isInPlace(text, now, finding)).orElse(true)) {
            return Replacing.Extent.WORDS;
        }
        int[] place = sentence(text, finding);
        String sentence = text.substring(place[0], place[1]).toLowerCase(Locale.ROOT);
        return putIn.stream().anyMatch(safer -> holds(sentence, safer))
                ? Replacing.Extent.SENTENCE_WITH_SAFER_WORDING : Replacing.Extent.SENTENCE;
    }

    private static boolean holds(String sentence, String safer) {
        Matcher first = FIRST_WORD.matcher(safer);
        if (!first.find()) {
            return false;
        }
        String verb = VERBS.getOrDefault(first.group(), first.group());
        return Stream.of(safer, verb + safer.substring(first.end()))
                .anyMatch(one -> sentence.contains(one.toLowerCase(Locale.ROOT)));
    }

    private static String put(String text, Finding finding) {
        int[] sentence = sentence(text, finding);
        String words = text.substring(sentence[0], sentence[1]);
        String before = text.substring(sentence[0], finding.start());
        boolean whole = isWhole(words, finding.excerpt());
        Optional<String> fitting = whole ? Optional.empty() : fitting(before, finding);
        if (fitting.isPresent()) {
            return text.substring(0, finding.start()) + fitting.get() + openMarks(finding.excerpt()) + text.substring(finding.end());
        }
        if (finding.saferWording().isBlank()) {
            return without(text, sentence);
        }
        Matcher end = SENTENCE_END.matcher(words);
        boolean ended = end.find();
        boolean closed = SENTENCE_END.matcher(finding.saferWording()).find();
        String instead = capital(finding.saferWording(), words) + openMarks(ended ? words.substring(0, end.start()) : words)
                + (ended && !closed ? words.substring(end.start()) : trailingSpace(words));
        return text.substring(0, sentence[0]) + instead + text.substring(sentence[1]);
    }

    /** Where the sentence begins and ends that the words stand in; within their line, behind the marks of a list or heading. */
    private static int[] sentence(String text, Finding finding) {
        int from = text.lastIndexOf('\n', Math.max(0, finding.start() - 1)) + 1;
        int lineEnd = text.indexOf('\n', Math.max(finding.start(), finding.end() - 1));
        int to = lineEnd < 0 ? text.length() : lineEnd;
        Matcher marks = LINE_START.matcher(text).region(from, to);
        from = Math.min(finding.start(), marks.lookingAt() ? marks.end() : from);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(from, to));
        int begin = finding.start() == from ? 0 : sentences.preceding(finding.start() - from + 1);
        int last = Math.min(to - from, Math.max(finding.end() - from, 1));
        int end = last >= to - from ? to - from : sentences.following(last - 1);
        return new int[] {from + Math.max(0, begin), Math.max(finding.end(), from + end)};
    }

    private static boolean isWhole(String sentence, String words) {
        return bare(sentence).equals(bare(words));
    }

    private static String bare(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The safer wording as it can stand behind the words before; empty where it would not be read. */
    private static Optional<String> fitting(String before, Finding finding) {
        String safer = finding.saferWording();
        Matcher first = FIRST_WORD.matcher(safer);
        if (safer.isBlank() || !first.find()) {
            return Optional.empty();
        }
        Matcher last = LAST_WORD.matcher(before);
        String previous = last.find() ? last.group(1).toLowerCase(Locale.ROOT) : "";
        String bareVerb = VERBS.get(first.group());
        if (bareVerb == null) {
            boolean name = safer.split(" ").length <= SHORT && !SENTENCE_END.matcher(safer).find()
                    && (previous.isEmpty() || DETERMINERS.contains(previous))
                    && !DETERMINERS.contains(first.group().toLowerCase(Locale.ROOT));
            return name ? Optional.of(previous.isEmpty() ? capital(safer, finding.excerpt()) : safer) : Optional.empty();
        }
        if (AUXILIARIES.contains(previous)) {
            return Optional.of(bareVerb + safer.substring(first.end()));
        }
        Matcher claimed = FIRST_WORD.matcher(finding.excerpt());
        boolean finite = !previous.isEmpty() && claimed.find() && claimed.group().matches("(?i).*[^s]s|\\p{L}+[ae]");
        return finite ? Optional.of(safer) : Optional.empty();
    }

    private static String without(String text, int[] sentence) {
        String rest = text.substring(sentence[1]);
        String start = text.substring(0, sentence[0]);
        return rest.isEmpty() || rest.startsWith("\n") ? start.replaceAll("[ \\t]+$", "") + rest : start + rest.stripLeading();
    }

    private static String capital(String safer, String words) {
        Matcher first = Pattern.compile("\\p{L}").matcher(words);
        boolean capital = first.find() && Character.isUpperCase(first.group().charAt(0));
        return capital ? safer.substring(0, 1).toUpperCase(Locale.ROOT) + safer.substring(1) : safer;
    }

    private static String trailingSpace(String words) {
        return words.substring(words.stripTrailing().length());
    }

    /** Emphasis that begins or ends within the words that go must still end or begin. */
    private static String openMarks(String words) {
        String marks = words.replaceAll("[^*_]", " ").strip();
        return Arrays.stream(marks.split(" +"))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.groupingBy(mark -> mark, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() % 2 == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining());
    }
}
