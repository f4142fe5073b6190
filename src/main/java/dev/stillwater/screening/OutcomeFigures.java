package dev.stillwater.screening;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What screenings decided in some weeks, for head office. Every number is a sum of numbers that single
 * weeks tell, so that no choice of weeks says more than the weeks do.
 *
 * @param weeks oldest first
 * @param questions what led to a decision, by the code of the question or rule; those with a number only
 */
public record OutcomeFigures(
        List<Line<LocalDate>> weeks, List<Line<LocationId>> locations, List<Line<String>> questions, Line<String> chain) {

    /**
     * One line.
     *
     * @param sum of all headlines; null where no sum makes sense
     */
    public record Line<T>(T subject, Map<Headline, OutcomeNumber> numbers, @Nullable OutcomeNumber sum) {

        public Line {
            numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
        }

        public OutcomeNumber number(Headline headline) {
            return numbers.getOrDefault(headline, OutcomeNumber.NONE);
        }
    }

    public OutcomeFigures {
        weeks = List.copyOf(weeks);
        locations = List.copyOf(locations);
        questions = List.copyOf(questions);
    }
}
