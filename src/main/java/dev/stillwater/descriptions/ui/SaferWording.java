package dev.stillwater.descriptions.ui;

import dev.stillwater.claims.Finding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A finding's safer wording in the place of its words. Pure. */
final class SaferWording {

    private SaferWording() {}

    /** The text with it; empty where the words no longer stand there. */
    static Optional<String> in(String text, Finding finding) {
        boolean stands = finding.end() <= text.length()
                && text.substring(finding.start(), finding.end()).equals(finding.excerpt());
        return stands
                ? Optional.of(text.substring(0, finding.start()) + finding.saferWording() + openMarks(finding.excerpt())
                        + text.substring(finding.end()))
                : Optional.empty();
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
