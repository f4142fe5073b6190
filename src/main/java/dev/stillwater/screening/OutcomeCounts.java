package dev.stillwater.screening;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.OutcomeFigureRows.About;
import dev.stillwater.screening.OutcomeFigureRows.Figure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What screenings decided, for head office: by week, by location, by question. Numbers under five are
 * hidden, and so are others beside them, so that nobody can work them out.
 */
@Service
@Transactional(readOnly = true)
public class OutcomeCounts {

    /** The most weeks that are added up. */
    public static final int MOST_WEEKS = 52;

    private final OutcomeFigureRows rows;
    private final OutcomeCounting counting;

    OutcomeCounts(OutcomeFigureRows rows, OutcomeCounting counting) {
        this.rows = rows;
        this.counting = counting;
    }

    /** The last weeks that are over and counted, oldest first; weeks in which nobody was screened are empty. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<OutcomeWeek> weeks(int number) {
        return figures(number).weeks().stream().map(OutcomeWeek::of).toList();
    }

    /** The figures of the last weeks that are over and counted; at most 52. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public OutcomeFigures figures(int number) {
        int weeks = Math.clamp(number, 1, MOST_WEEKS);
        LocalDate last = counting.last();
        LocalDate first = last.minusWeeks(weeks - 1L);
        return figures(rows.counted(first, last), rows.between(first, last));
    }

    /** Counts the weeks that are over and were not counted yet; the portal does so by itself every day. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void countNow() {
        counting.countWhatIsOver();
    }

    static OutcomeFigures figures(List<LocalDate> counted, List<Figure> told) {
        Map<Cell, Long> numbers = new HashMap<>();
        told.forEach(each -> numbers.put(new Cell(each.monday(), each.about(), each.subject(), each.headline()), each.number()));
        return new OutcomeFigures(
                counted.stream().map(monday -> line(numbers, List.of(monday), About.CHAIN, "", monday, true)).toList(),
                places(told).entrySet().stream()
                        .map(each -> line(
                                numbers, List.copyOf(each.getValue()), About.LOCATION, each.getKey(),
                                new LocationId(UUID.fromString(each.getKey())), true))
                        .toList(),
                told.stream().filter(each -> each.about() == About.QUESTION).map(Figure::subject).distinct().sorted()
                        .map(code -> line(numbers, counted, About.QUESTION, code, code, false))
                        .toList(),
                line(numbers, counted, About.CHAIN, "", "", true));
    }

    /** The locations of which anything is told, and the weeks in which they screened. */
    private static Map<String, Set<LocalDate>> places(List<Figure> told) {
        return told.stream()
                .filter(each -> each.about() == About.LOCATION)
                .collect(Collectors.groupingBy(
                        Figure::subject, LinkedHashMap::new,
                        Collectors.mapping(Figure::monday, Collectors.toCollection(TreeSet::new))));
    }

    private static <T> OutcomeFigures.Line<T> line(
            Map<Cell, Long> numbers, List<LocalDate> weeks, About about, String subject, T name, boolean summed) {
        Map<Headline, OutcomeNumber> line = new EnumMap<>(Headline.class);
        for (Headline headline : Headline.values()) {
            line.put(headline, sum(numbers, weeks, about, subject, headline));
        }
        return new OutcomeFigures.Line<>(name, line, summed ? sum(numbers, weeks, about, subject, null) : null);
    }

    private static OutcomeNumber sum(
            Map<Cell, Long> numbers, List<LocalDate> weeks, About about, String subject, @Nullable Headline headline) {
        return weeks.stream()
                .map(monday -> {
                    Long number = numbers.get(new Cell(monday, about, subject, headline));
                    return number == null ? new OutcomeNumber(0, true) : new OutcomeNumber(number, false);
                })
                .reduce(OutcomeNumber.NONE, OutcomeNumber::plus);
    }

    private record Cell(LocalDate monday, About about, String subject, @Nullable Headline headline) {}
}
