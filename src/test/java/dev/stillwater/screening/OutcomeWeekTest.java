package dev.stillwater.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stillwater.policy.Headline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Small numbers are hidden, and nobody works them out from what is told. */
class OutcomeWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    /** A small number and the largest beside it can shift by five. */
    private static final long MOST = 12;
    private static final int COLUMNS = Headline.values().length;

    private static OutcomeHiding.Told told(long[]... rows) {
        return OutcomeHiding.of(rows, rows[0].length);
    }

    @Test
    void numbers_from_five_on_and_none_at_all_are_told() {
        OutcomeHiding.Told told = told(new long[] {5, 0, 40}, new long[] {12, 7, 0});

        assertThat(told.hidden()).isDeepEqualTo(new boolean[3][4]);
        assertThat(told.numbers()[2]).containsExactly(17, 7, 40, 64);
    }

    @Test
    void with_a_small_number_a_rectangle_is_hidden_and_the_chains_own_numbers_stay() {
        OutcomeHiding.Told told = told(new long[] {30, 10, 2}, new long[] {30, 10, 8}, new long[] {50, 20, 20});

        assertThat(told.hidden()[0][2]).isTrue();
        assertThat(told.hidden()[3]).containsOnly(false);
        assertThat(count(told.hidden())).isEqualTo(4);
    }

    @Test
    void of_a_location_with_so_few_in_all_nothing_is_told() {
        OutcomeHiding.Told told = told(new long[] {0, 0, 3}, new long[] {30, 10, 8}, new long[] {50, 20, 20});

        assertThat(told.hidden()[0]).containsOnly(true);
    }

    @Property(tries = 300)
    void no_small_number_follows_from_what_is_told(@ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int rows) {
        long[][] counts = counts(random, rows);

        OutcomeHiding.Told told = OutcomeHiding.of(counts, COLUMNS);

        Attacker attacker = new Attacker(told);
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= COLUMNS; column++) {
                long number = told.numbers()[row][column];
                if (number > 0 && number < OutcomeHiding.SMALLEST_TOLD) {
                    assertThat(told.hidden()[row][column]).isTrue();
                    assertThat(attacker.most(row, column)).isGreaterThanOrEqualTo(OutcomeHiding.SMALLEST_TOLD);
                    assertThat(attacker.follows(row, column)).isFalse();
                }
            }
        }
    }

    /** Tries every table that agrees with what is told. */
    @Property(tries = 80)
    void every_hidden_number_keeps_its_choices_as_promised(
            @ForAll @IntRange(min = 2, max = 3) int columns, @ForAll Random random) {
        long[][] counts = new long[2][columns];
        for (long[] row : counts) {
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? 5 + random.nextInt(3) : random.nextInt(5));
        }
        OutcomeHiding.Told told = OutcomeHiding.of(counts, columns);
        long[][] least = new long[3][columns + 1];
        long[][] most = new long[3][columns + 1];
        Arrays.stream(least).forEach(row -> Arrays.fill(row, Long.MAX_VALUE));

        everyTable(told, new long[3][columns + 1], 0, table -> {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column <= columns; column++) {
                    least[row][column] = Math.min(least[row][column], table[row][column]);
                    most[row][column] = Math.max(most[row][column], table[row][column]);
                }
            }
        });

        for (int row = 0; row < 3; row++) {
            for (int column = 0; column <= columns; column++) {
                long number = told.numbers()[row][column];
                String where = Arrays.deepToString(told.numbers()) + " at " + row + ", " + column;
                if (number > 0 && number < OutcomeHiding.SMALLEST_TOLD) {
                    assertThat(least[row][column]).as(where).isZero();
                    assertThat(most[row][column]).as(where).isGreaterThanOrEqualTo(OutcomeHiding.SMALLEST_TOLD);
                } else if (told.hidden()[row][column]) {
                    assertThat(most[row][column]).as(where).isGreaterThan(least[row][column]);
                } else {
                    assertThat(most[row][column]).as(where).isEqualTo(number);
                }
            }
        }
    }

    /** Fills the inner cells one after the other; of those with sums, only what adds up to what is told of them. */
    private static void everyTable(OutcomeHiding.Told told, long[][] table, int at, Consumer<long[][]> found) {
        int columns = table[0].length - 1;
        if (at == 2 * columns) {
            if (addsUp(told, table)) {
                found.accept(table);
            }
            return;
        }
        int row = at / columns;
        int column = at % columns;
        boolean hidden = told.hidden()[row][column];
        long number = told.numbers()[row][column];
        for (long value = hidden ? 0 : number; value <= (hidden ? MOST : number); value++) {
            table[row][column] = value;
            everyTable(told, table, at + 1, found);
        }
    }

    private static boolean addsUp(OutcomeHiding.Told told, long[][] table) {
        int columns = table[0].length - 1;
        Arrays.fill(table[2], 0);
        for (int row = 0; row < 2; row++) {
            table[row][columns] = 0;
            for (int column = 0; column < columns; column++) {
                table[row][columns] += table[row][column];
                table[2][column] += table[row][column];
                table[2][columns] += table[row][column];
            }
        }
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column <= columns; column++) {
                if (!told.hidden()[row][column] && table[row][column] != told.numbers()[row][column]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Sums over any choice of weeks are made of what the weeks tell: hidden numbers have no part in them. */
    @Property(tries = 100)
    void overlapping_choices_of_weeks_say_no_more_than_the_weeks(@ForAll Random random) {
        List<UUID> places = IntStream.range(0, 4).mapToObj(i -> new UUID(1, i)).toList();
        List<LocalDate> mondays = IntStream.range(0, 5).mapToObj(MONDAY::minusWeeks).sorted().toList();
        List<OutcomeFigureRows.Figure> all = mondays.stream().flatMap(monday -> {
            long[][] counts = counts(random, places.size());
            Map<UUID, long[]> byPlace = new TreeMap<>();
            IntStream.range(0, places.size()).forEach(i -> byPlace.put(places.get(i), counts[i]));
            return OutcomeCounting.told(monday, byPlace, Map.of("S01", counts[0], "S02", counts[1], "S03", counts[2])).stream();
        }).toList();

        assertThat(all).noneMatch(figure -> figure.number() > 0 && figure.number() < OutcomeHiding.SMALLEST_TOLD);
        for (int from = 0; from < mondays.size(); from++) {
            for (int to = from; to < mondays.size(); to++) {
                List<LocalDate> some = mondays.subList(from, to + 1);
                OutcomeFigures span = OutcomeCounts.figures(some, within(all, some));
                for (Headline headline : Headline.values()) {
                    OutcomeNumber sum = some.stream()
                            .map(one -> OutcomeCounts.figures(List.of(one), within(all, List.of(one))).chain().number(headline))
                            .reduce(OutcomeNumber.NONE, OutcomeNumber::plus);
                    assertThat(span.chain().number(headline)).isEqualTo(sum);
                }
            }
        }
    }

    /** Of a kind of decision, either several questions are hidden or what is hidden is at least five together. */
    @Property(tries = 300)
    void no_question_is_hidden_alone(@ForAll Random random) {
        long[][] counts = counts(random, 6);
        Map<String, long[]> questions = new TreeMap<>();
        IntStream.range(0, 6).forEach(i -> questions.put("S0" + i, counts[i]));
        long[] large = {500, 500, 500, 500, 500};
        List<OutcomeFigureRows.Figure> told = OutcomeCounting.told(MONDAY, Map.of(new UUID(1, 1), large), questions);

        for (Headline headline : Headline.values()) {
            long hidden = questions.entrySet().stream()
                    .filter(each -> each.getValue()[headline.ordinal()] > 0)
                    .filter(each -> told.stream().noneMatch(figure -> figure.subject().equals(each.getKey()) && figure.headline() == headline))
                    .count();
            boolean anySmall = questions.values().stream()
                    .anyMatch(each -> each[headline.ordinal()] > 0 && each[headline.ordinal()] < 5);
            long shownOrSmall = questions.values().stream().filter(each -> each[headline.ordinal()] > 0).count();
            assertThat(!anySmall || hidden > 1 || shownOrSmall == 1).isTrue();
        }
    }

    private static List<OutcomeFigureRows.Figure> within(List<OutcomeFigureRows.Figure> all, List<LocalDate> weeks) {
        return all.stream().filter(figure -> weeks.contains(figure.monday())).toList();
    }

    /** Many small ones, some large, as weeks are. */
    private static long[][] counts(Random random, int rows) {
        long[][] counts = new long[rows][COLUMNS];
        for (long[] row : counts) {
            Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(60) : random.nextInt(7));
        }
        return counts;
    }

    private static int count(boolean[][] hidden) {
        return (int) Arrays.stream(hidden).flatMapToInt(row -> IntStream.range(0, row.length).filter(i -> row[i])).count();
    }
}
