package dev.stillwater.policy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The short written form in which answers are kept, such as {@code 2026-11-17 S1:no S4:left,right S22#14
 * S23@2026-10-01 S14@2025-03}: a day, then what was said on it, a word for each question; of a date that is
 * known to the month or year, only that. The same answers always
 * give the same text. A tenth of the size of {@link PolicyJson}'s form, in which answers were kept
 * before and which reads back as well.
 *
 * <p>An instance reads many texts quickly by remembering words and days; it is for one thread, and to
 * be forgotten with the texts.
 */
public final class AnswerText {

    private static final String FORMER_FORM = "[";
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<LocalDate, Map<String, Answer>> words = new HashMap<>();

    public static String write(Answers answers) {
        var text = new StringBuilder();
        LocalDate day = null;
        for (Answer answer : answers.list()) {
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
            word.append('@').append(date(answer.date(), answer.known()));
        }
        return word.toString();
    }

    private static Object date(LocalDate last, Answer.Known known) {
        return switch (known) {
            case TO_THE_DAY -> last;
            case TO_THE_MONTH -> YearMonth.from(last);
            case TO_THE_YEAR -> "%04d".formatted(last.getYear());
        };
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
        int at = rest.indexOf('@');
        String date = at < 0 ? "" : rest.substring(at + 1);
        rest = at < 0 ? rest : rest.substring(0, at);
        Integer number = null;
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
        Answer dated = at < 0 ? null : dated(QuestionCode.of(rest), date, day);
        return dated == null
                ? new Answer(QuestionCode.of(rest), options, number, null, day)
                : new Answer(dated.question(), options, number, dated.date(), day, dated.known());
    }

    private static Answer dated(QuestionCode question, String date, LocalDate day) {
        return switch (date.length()) {
            case YEAR -> Answer.about(question, day, Year.parse(date));
            case MONTH -> Answer.about(question, day, YearMonth.parse(date));
            default -> Answer.date(question, day, LocalDate.parse(date));
        };
    }
}
