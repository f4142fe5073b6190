package dev.stillwater.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/**
 * Which options of a question an answer stands for. Options are bits, in the order they are
 * written; {@link #ANSWERED} is set beside them.
 */
final class AnswerReading {

    /** Set for every answer that fits, also a date to a question without bands. */
    static final long ANSWERED = 1L << 63;

    /** The answer does not fit the question. */
    static final long UNFIT = 0;

    static final int MOST_OPTIONS = 60;

    private static final Question.Measure ANY_NUMBER =
            new Question.Measure(Question.Measure.Unit.COUNT, 0, null);
    private static final Question.Measure ANY_DATE =
            new Question.Measure(Question.Measure.Unit.DAYS, 0, null);

    private AnswerReading() {}

    static boolean fits(Question question, Answer answer, LocalDate day) {
        return read(question, answer, day) != UNFIT;
    }

    /** The options that the answer stands for on a day, or {@link #UNFIT}. */
    static long read(Question question, Answer answer, LocalDate day) {
        boolean measured = answer.number() != null || answer.date() != null;
        if (!measured) {
            return plain(question, answer.options());
        }
        if (!answer.options().isEmpty() || answer.number() != null && answer.date() != null) {
            return UNFIT;
        }
        if (answer.date() != null) {
            return question.takesDate() ? dated(question, answer, day) : UNFIT;
        }
        return question.takesNumber() ? band(question, answer.number()) : UNFIT;
    }

    /**
     * Of a date that is known to the month or year, every band that it may lie in: all that any of its days
     * would bring counts, so that no exact day would have been decided more strictly.
     */
    private static long dated(Question question, Answer answer, LocalDate day) {
        Question.Measure measure = measure(question);
        long latest = measure.since(Objects.requireNonNull(answer.date()), day);
        if (answer.known() == Answer.Known.TO_THE_DAY) {
            return band(question, latest);
        }
        if (measure.unit() != Question.Measure.Unit.MONTHS || !measure.takes(latest)) {
            return UNFIT;
        }
        long first = measure.since(Objects.requireNonNull(answer.firstDay()), day);
        long bits = UNFIT;
        for (long value = latest; value <= first; value++) {
            bits |= band(question, value);
        }
        return bits;
    }

    static Question.Measure measure(Question question) {
        if (question.measure() != null) {
            return question.measure();
        }
        return question.takesDate() ? ANY_DATE : ANY_NUMBER;
    }

    private static long band(Question question, long value) {
        if (!measure(question).takes(value)) {
            return UNFIT;
        }
        boolean any = false;
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            Option.Band band = options.get(i).band();
            if (band != null && band.contains(value)) {
                return ANSWERED | 1L << i;
            }
            any |= band != null;
        }
        return any ? UNFIT : ANSWERED;
    }

    private static long plain(Question question, SortedSet<OptionCode> chosen) {
        boolean several = question.kind() == Question.Kind.ANY_OF;
        if (chosen.isEmpty() || chosen.size() > 1 && !several) {
            return UNFIT;
        }
        OptionCode only = chosen.size() == 1 ? chosen.first() : null;
        long bits = 0;
        int found = 0;
        List<Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            if (!option.inBand()
                    && (only == null ? chosen.contains(option.code()) : only.equals(option.code()))) {
                bits |= 1L << i;
                found++;
            }
        }
        return found == chosen.size() ? ANSWERED | bits : UNFIT;
    }
}
