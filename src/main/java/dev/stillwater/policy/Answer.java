package dev.stillwater.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a guest answered to one question: chosen options, or a number, or a date.
 *
 * @param options the plain options chosen
 * @param number for questions that take one; then no option is chosen
 * @param date for questions that take one; then no option is chosen
 * @param givenOn the day it was said, where the guest was
 */
public record Answer(
        QuestionCode question,
        SortedSet<OptionCode> options,
        @Nullable Integer number,
        @Nullable LocalDate date,
        LocalDate givenOn) {

    public Answer {
        options = Codes.sorted(options);
    }

    /** The only option chosen, where nothing else was said. */
    @Nullable OptionCode only() {
        return options.size() == 1 && number == null && date == null ? options.first() : null;
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
}
