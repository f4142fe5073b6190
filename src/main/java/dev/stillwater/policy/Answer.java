package dev.stillwater.policy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a guest answered to one question: chosen options, or a number, or a date.
 *
 * @param options the plain options chosen
 * @param number for questions that take one; then no option is chosen
 * @param date for questions that take one; then no option is chosen; where only its month or year is known, the
 *     last day that can be meant
 * @param givenOn the day it was said, where the guest was
 * @param known how exactly the date is known
 */
public record Answer(
        QuestionCode question,
        SortedSet<OptionCode> options,
        @Nullable Integer number,
        @Nullable LocalDate date,
        LocalDate givenOn,
        Known known) {

    /** How exactly a date is known. */
    public enum Known {
        TO_THE_DAY,
        TO_THE_MONTH,
        TO_THE_YEAR
    }

    public Answer {
        options = Codes.sorted(options);
        // Texts of before know of no other.
        known = Objects.requireNonNullElse(known, Known.TO_THE_DAY);
    }

    /** With a date, if any, that is known to the day. */
    public Answer(
            QuestionCode question, SortedSet<OptionCode> options, @Nullable Integer number, @Nullable LocalDate date,
            LocalDate givenOn) {
        this(question, options, number, date, givenOn, Known.TO_THE_DAY);
    }

    /** The only option chosen, where nothing else was said. */
    @Nullable OptionCode only() {
        return number == null && date == null && options.size() == 1 ? options.first() : null;
    }

    /** The first day that can be meant; null where no date was given. */
    @Nullable LocalDate firstDay() {
        if (date == null) {
            return null;
        }
        return switch (known) {
            case TO_THE_DAY -> date;
            case TO_THE_MONTH -> date.withDayOfMonth(1);
            case TO_THE_YEAR -> date.withDayOfYear(1);
        };
    }

    public static Answer chosen(QuestionCode question, LocalDate givenOn, OptionCode... options) {
        return new Answer(question, new TreeSet<>(List.of(options)), null, null, givenOn);
    }

    public static Answer number(QuestionCode question, LocalDate givenOn, int number) {
        return new Answer(question, new TreeSet<>(), number, null, givenOn);
    }

    public static Answer date(QuestionCode question, LocalDate givenOn, LocalDate date) {
        return new Answer(question, new TreeSet<>(), null, date, givenOn);
    }

    /** Some day of a month, up to the day that it is said on. */
    public static Answer about(QuestionCode question, LocalDate givenOn, YearMonth month) {
        return about(question, givenOn, month.atDay(1), month.atEndOfMonth(), Known.TO_THE_MONTH);
    }

    /** Some day of a year, up to the day that it is said on. */
    public static Answer about(QuestionCode question, LocalDate givenOn, Year year) {
        return about(question, givenOn, year.atDay(1), year.atMonth(12).atEndOfMonth(), Known.TO_THE_YEAR);
    }

    private static Answer about(QuestionCode question, LocalDate givenOn, LocalDate first, LocalDate last, Known known) {
        boolean running = !givenOn.isBefore(first) && givenOn.isBefore(last);
        return new Answer(question, new TreeSet<>(), null, running ? givenOn : last, givenOn, known);
    }
}
