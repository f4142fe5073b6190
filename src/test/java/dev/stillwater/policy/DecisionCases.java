package dev.stillwater.policy;

import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.ModalityCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tables of worked cases in {@code src/test/resources/policy}; their first lines explain them. */
final class DecisionCases {

    /** The visit of every case that names no other day. */
    static final LocalDate VISIT = LocalDate.of(2026, 3, 10);

    static final JurisdictionCode PLACE = JurisdictionCode.of("US-WA");
    static final List<String> COLUMNS = List.of("SW", "MLD", "DT", "HS", "PN", "SP", "AR", "RX");

    private static final Pattern SAID = Pattern.compile("([A-Z0-9-]+)([=@#])(.+)");

    private DecisionCases() {}

    /** One line of a table. */
    record Line(List<String> cells) {

        String get(int column) {
            return cells.get(column);
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    static List<Line> table(String name, int columns) {
        try (var in = DecisionCases.class.getResourceAsStream("/policy/" + name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Line(List.of(line.split("\t", -1))))
                    .peek(line -> {
                        if (line.cells().size() != columns) {
                            throw new IllegalArgumentException(name + ": " + line);
                        }
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PolicyEdition edition(PolicyDocument document) {
        return PolicyEdition.of(
                new PolicyVersion(
                        PolicyVersionId.next(), 0, 1, PolicyState.IN_FORCE, document,
                        Instant.EPOCH, null, null, null, null));
    }

    static Answers answers(String text, LocalDate day) {
        return Answers.of(words(text).map(word -> answer(word, day, day)).toList());
    }

    /** One answer, said on a day; days ago are counted from the visit. */
    static Answer answer(String word, LocalDate visit, LocalDate said) {
        Matcher parts = SAID.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException(word);
        }
        QuestionCode question = QuestionCode.of(parts.group(1));
        String value = parts.group(3);
        return switch (parts.group(2)) {
            case "@" -> Answer.date(question, said, date(value, visit));
            case "#" -> Answer.number(question, said, Integer.parseInt(value));
            default -> Answer.chosen(
                    question, said, list(value).map(OptionCode::of).toArray(OptionCode[]::new));
        };
    }

    private static LocalDate date(String value, LocalDate day) {
        return value.contains("-")
                ? LocalDate.parse(value)
                : day.minusDays(Integer.parseInt(value));
    }

    static LocalDate day(String text) {
        return text.equals("=") ? VISIT : LocalDate.parse(text);
    }

    static TreeSet<ModalityCode> parts(String text) {
        return list(text).map(ModalityCode::of).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<LetterOnFile> letters(String text) {
        var letters = new ArrayList<LetterOnFile>();
        if (!text.equals("-")) {
            for (String letter : text.split("; ")) {
                String[] words = letter.split("[: ]|\\.\\.");
                letters.add(
                        new LetterOnFile(
                                "letter-" + letters.size(), QuestionCode.of(words[0]),
                                parts(words[1]), LocalDate.parse(words[2]), LocalDate.parse(words[3])));
            }
        }
        return letters;
    }

    static Headline headline(String word) {
        return switch (word) {
            case "CHANGES" -> Headline.PROCEED_WITH_CHANGES;
            case "LETTER" -> Headline.CLEARANCE_NEEDED;
            default -> Headline.valueOf(word);
        };
    }

    static String needed(Decision decision) {
        return decision.letters().stream()
                .collect(
                        Collectors.groupingBy(
                                Decision.LetterNeeded::condition, java.util.TreeMap::new,
                                Collectors.flatMapping(
                                        letter -> letter.modalities().stream(),
                                        Collectors.toCollection(TreeSet::new))))
                .entrySet().stream()
                .map(entry -> entry.getKey() + "(" + joined(entry.getValue()) + ")")
                .collect(Collectors.joining(" "));
    }

    static String joined(Set<?> values) {
        return values.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    static Stream<String> list(String text) {
        return text.equals("-") ? Stream.empty() : Arrays.stream(text.split(","));
    }

    static Stream<String> words(String text) {
        return text.equals("-") ? Stream.empty() : Arrays.stream(text.split(" "));
    }
}
