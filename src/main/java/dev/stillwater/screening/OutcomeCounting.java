package dev.stillwater.screening;

import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.screening.OutcomeFigureRows.About;
import dev.stillwater.screening.OutcomeFigureRows.Figure;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts each week once, after it is over everywhere, and keeps what may be told of it. Later erasures
 * change no figure, so that nobody learns of them from two looks at the same week.
 */
@Component
class OutcomeCounting {

    private static final Logger log = LoggerFactory.getLogger(OutcomeCounting.class);
    private static final Headline[] HEADLINES = Headline.values();
    private static final int BATCH = 2000;
    /** How long after midnight in Greenwich it is still Sunday somewhere. */
    private static final Duration WEST = Duration.ofHours(14);

    private final Screenings screenings;
    private final OutcomeFigureRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutcomeCounting(Screenings screenings, OutcomeFigureRows rows, TransactionTemplate transaction, Clock clock) {
        this.screenings = screenings;
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Daily, so that a week that began while every node was down is only late. May run on every node. */
    @Scheduled(cron = "0 20 15 * * *", zone = "UTC")
    void countWhatIsOver() {
        for (LocalDate monday : due()) {
            try {
                transaction.executeWithoutResult(status -> count(monday));
            } catch (DuplicateKeyException countedElsewhere) {
                log.debug("Another node counts the week of {}", monday);
            }
        }
    }

    /** The Monday of the week that a day is in. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last week that is over. */
    LocalDate last() {
        return monday(LocalDate.ofInstant(clock.instant().minus(WEST), ZoneOffset.UTC)).minusWeeks(1);
    }

    private List<LocalDate> due() {
        return transaction.execute(status -> rows.firstDay().map(OutcomeCounting::monday).map(first -> {
            Set<LocalDate> counted = Set.copyOf(rows.counted(first, last()));
            return first.isAfter(last())
                    ? List.<LocalDate>of()
                    : first.datesUntil(last().plusDays(1), Period.ofWeeks(1))
                            .filter(monday -> !counted.contains(monday))
                            .toList();
        }).orElse(List.of()));
    }

    private void count(LocalDate monday) {
        rows.mark(monday, clock.instant());
        Map<UUID, long[]> places = new TreeMap<>();
        Map<String, long[]> questions = new TreeMap<>();
        UUID last = new UUID(0, 0);
        List<Screenings.Counted> some;
        do {
            some = screenings.takenBetween(monday, monday.plusWeeks(1), last, Limit.of(BATCH));
            for (Screenings.Counted each : some) {
                places.computeIfAbsent(each.location(), _ -> new long[HEADLINES.length])[each.headline().ordinal()]++;
                rules(each.decided()).forEach(rule ->
                        questions.computeIfAbsent(rule, _ -> new long[HEADLINES.length])[each.headline().ordinal()]++);
                last = each.id();
            }
        } while (some.size() == BATCH);
        rows.store(told(monday, places, questions));
    }

    /** The questions and rules that led to the word on top. */
    private static Set<String> rules(Decision decision) {
        return decision.reasons().stream()
                .filter(reason -> !reason.lifted() && reason.outcome().headline() == decision.headline())
                .map(Decision.Reason::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Figure> told(LocalDate monday, Map<UUID, long[]> places, Map<String, long[]> questions) {
        List<UUID> locations = List.copyOf(places.keySet());
        OutcomeHiding.Told told =
                OutcomeHiding.of(locations.stream().map(places::get).toArray(long[][]::new), HEADLINES.length);
        List<Figure> figures = new ArrayList<>();
        for (int row = 0; row <= locations.size(); row++) {
            boolean chain = row == locations.size();
            for (int column = 0; column <= HEADLINES.length; column++) {
                if (!told.hidden()[row][column]) {
                    figures.add(new Figure(
                            monday, chain ? About.CHAIN : About.LOCATION, chain ? "" : locations.get(row).toString(),
                            column == HEADLINES.length ? null : HEADLINES[column], told.numbers()[row][column]));
                }
            }
        }
        for (Headline headline : HEADLINES) {
            if (!told.hidden()[locations.size()][headline.ordinal()]) {
                figures.addAll(ofQuestions(monday, headline, questions));
            }
        }
        return figures;
    }

    /**
     * From five on. Where only one question is left that could have led to the rest of the decisions, the
     * smallest of the others is hidden with it.
     */
    private static List<Figure> ofQuestions(LocalDate monday, Headline headline, Map<String, long[]> questions) {
        List<Figure> figures = new ArrayList<>(questions.entrySet().stream()
                .filter(each -> each.getValue()[headline.ordinal()] >= OutcomeHiding.SMALLEST_TOLD)
                .map(each -> new Figure(
                        monday, About.QUESTION, each.getKey(), headline, each.getValue()[headline.ordinal()]))
                .toList());
        long small = questions.values().stream()
                .mapToLong(each -> each[headline.ordinal()])
                .filter(number -> number > 0 && number < OutcomeHiding.SMALLEST_TOLD)
                .count();
        if (small == 1) {
            figures.stream()
                    .min(Comparator.comparingLong(Figure::number))
                    .ifPresent(figures::remove);
        }
        return figures;
    }
}
