package dev.stillwater.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The short written form in which answers are kept, such as {@code 2026-11-17 S1:no S4:left,right S22#14
 * S23@2026-10-01}: a day, then what was said on it, a word for each question. The same answers always
 * give the same text. A tenth of the size of {@link PolicyJson}'s form, in which answers were kept
 * before and which reads back as well.
 *
 * <p>An instance reads many texts quickly by remembering words and days; it is for one thread, and to
 * be forgotten with the texts.
 */
public final class AnswerText {

    private static final String FORMER_FORM = "[";

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<LocalDate, Map<String, Answer>> words = new HashMap<>();

    public static String write(Answers answers) {
        var text = new StringBuilder();
        LocalDate day = null;
        for (Answer answer : answers.all()) {
            if (!answer.givenOn().equals(day)) {
                day = answer.givenOn();
                text.append(text.isEmpty() ? "" : " ").append(day);
            }
            text.append(' ').append(word(answer));
        }
        return text.toString();
    }

    private static String word(Answer answer) {
        var word = new StringBuilder(answer.question().value());
        char before = ':';
        for (OptionCode option : answer.options()) {
            word.append(before).append(option);
            before = ',';
        }
        if (answer.number() != null) {
            word.append('#').append(answer.number());
        }
        if (answer.date() != null) {
            word.append('@').append(answer.date());
        }
        return word.toString();
    }

    /** @throws IllegalArgumentException when this is no such text; it does not repeat what was said */
    public Answers read(String text) {
        if (text.startsWith(FORMER_FORM)) {
            return PolicyJson.read(text, Answers.class);
        }
        List<Answer> answers = new ArrayList<>();
        try {
            LocalDate day = null;
            for (int from = 0, to; from < text.length(); from = to + 1) {
                to = text.indexOf(' ', from);
                to = to < 0 ? text.length() : to;
                String word = text.substring(from, to);
                if (isDay(word)) {
                    day = days.computeIfAbsent(word, LocalDate::parse);
                } else {
                    answers.add(answer(word, Objects.requireNonNull(day)));
                }
            }
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("Not written as answers: " + unreadable.getClass().getSimpleName());
        }
        return Answers.of(answers);
    }

    /** Codes of questions begin with a letter. */
    private static boolean isDay(String word) {
        char first = word.charAt(0);
        return first < 'A' || first > 'Z';
    }

    private Answer answer(String word, LocalDate day) {
        return words.computeIfAbsent(day, _ -> new HashMap<>()).computeIfAbsent(word, said -> answerOf(said, day));
    }

    private static Answer answerOf(String word, LocalDate day) {
        String rest = word;
        LocalDate date = null;
        Integer number = null;
        int at = rest.indexOf('@');
        if (at >= 0) {
            date = LocalDate.parse(rest.substring(at + 1));
            rest = rest.substring(0, at);
        }
        int hash = rest.indexOf('#');
        if (hash >= 0) {
            number = Integer.valueOf(rest.substring(hash + 1));
            rest = rest.substring(0, hash);
        }
        var options = new TreeSet<OptionCode>();
        int colon = rest.indexOf(':');
        if (colon >= 0) {
            for (String option : rest.substring(colon + 1).split(",", -1)) {
                options.add(OptionCode.of(option));
            }
            rest = rest.substring(0, colon);
        }
        return new Answer(QuestionCode.of(rest), options, number, date, day);
    }
}
