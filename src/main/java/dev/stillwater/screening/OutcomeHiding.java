package dev.stillwater.screening;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Decides which numbers of a table with sums are told. Small ones are hidden, and so many others beside
 * each that nobody can work it out from the sums. Pure.
 *
 * <p>What is promised, to somebody who knows all that is told, that sums are sums, and that no number is below
 * zero: every number from 1 to 4 could just as well be none at all, and could be {@value #SMALLEST_TOLD} or more;
 * and everything else that is hidden could be at least one other number than it is. A zero is told only where
 * the sums say it anyway or nothing near it is hidden, so that a dash does not mean that there was somebody.
 */
final class OutcomeHiding {

    /** Smaller numbers are hidden, but for none at all. */
    static final long SMALLEST_TOLD = 5;

    /** What it costs to hide a number of the whole chain, a location's sum, and any other. */
    private static final long OF_CHAIN = 1_000_000_000L;
    private static final long SUM = 1_000_000L;
    private static final long OTHER = 1_000L;

    private final long[][] numbers;
    private final boolean[][] hidden;
    private final int sumRow;
    private final int sumColumn;

    private OutcomeHiding(long[][] counts, int columns) {
        sumRow = counts.length;
        sumColumn = columns;
        numbers = new long[sumRow + 1][sumColumn + 1];
        hidden = new boolean[sumRow + 1][sumColumn + 1];
        for (int row = 0; row < sumRow; row++) {
            for (int column = 0; column < sumColumn; column++) {
                long count = counts[row][column];
                numbers[row][column] = count;
                numbers[row][sumColumn] += count;
                numbers[sumRow][column] += count;
                numbers[sumRow][sumColumn] += count;
            }
        }
    }

    /**
     * A table with its sums: what is told of it.
     *
     * @param numbers with one row and one column more than was counted: the sums
     * @param hidden those that are not told
     */
    record Told(long[][] numbers, boolean[][] hidden) {}

    /** @param counts rows of the same number of columns */
    static Told of(long[][] counts, int columns) {
        OutcomeHiding table = new OutcomeHiding(counts, columns);
        table.hideSmall();
        table.protectSmall();
        table.protectFew();
        table.hideZeros();
        return new Told(table.numbers, table.hidden);
    }

    private static boolean isSmall(long number) {
        return number > 0 && number < SMALLEST_TOLD;
    }

    /** Of a row with so few in all nothing is told, not even the zeros: they would say what the few have. */
    private void hideSmall() {
        for (int row = 0; row <= sumRow; row++) {
            if (isSmall(numbers[row][sumColumn])) {
                Arrays.fill(hidden[row], true);
            }
            for (int column = 0; column <= sumColumn; column++) {
                hidden[row][column] |= isSmall(numbers[row][column]);
            }
        }
    }

    private void protectSmall() {
        for (int row = 0; row <= sumRow; row++) {
            boolean few = isSmall(numbers[row][sumColumn]);
            for (int column = 0; column <= sumColumn; column++) {
                long number = numbers[row][column];
                if (isSmall(number)) {
                    protect(row, column, SMALLEST_TOLD - number, number);
                } else if (few && number == 0) {
                    protect(row, column, 1, 0);
                }
            }
        }
    }

    /** A small sum could be none only where all its numbers could be none at once: each along the same other line. */
    private void protectFew() {
        for (int row = 0; row < sumRow; row++) {
            if (isSmall(numbers[row][sumColumn])) {
                letRowBeNone(row);
            }
        }
        for (int column = 0; column < sumColumn; column++) {
            if (isSmall(numbers[sumRow][column])) {
                letColumnBeNone(column);
            }
        }
    }

    private void letRowBeNone(int row) {
        int other = cheapest(sumRow + 1, row, r -> {
            long cost = cost(r, sumColumn);
            for (int column = 0; column < sumColumn; column++) {
                cost += numbers[row][column] > 0 ? cost(r, column) : 0;
            }
            return cost;
        });
        hidden[other][sumColumn] = true;
        for (int column = 0; column < sumColumn; column++) {
            hidden[other][column] |= numbers[row][column] > 0;
        }
    }

    private void letColumnBeNone(int column) {
        int other = cheapest(sumColumn + 1, column, c -> {
            long cost = cost(sumRow, c);
            for (int row = 0; row < sumRow; row++) {
                cost += numbers[row][column] > 0 ? cost(row, c) : 0;
            }
            return cost;
        });
        hidden[sumRow][other] = true;
        for (int row = 0; row < sumRow; row++) {
            hidden[row][other] |= numbers[row][column] > 0;
        }
    }

    private static int cheapest(int lines, int without, IntToLongFunction cost) {
        return IntStream.range(0, lines).filter(line -> line != without).boxed()
                .min(Comparator.comparingLong(cost::applyAsLong))
                .orElseThrow();
    }

    /** Hides every zero that could be more by what is hidden around it, until no other can. */
    private void hideZeros() {
        boolean again = true;
        while (again) {
            again = false;
            for (int row = 0; row <= sumRow; row++) {
                for (int column = 0; column <= sumColumn; column++) {
                    if (numbers[row][column] == 0 && !hidden[row][column] && couldBeMore(row, column)) {
                        hidden[row][column] = true;
                        again = true;
                    }
                }
            }
        }
    }

    private boolean couldBeMore(int row, int column) {
        for (int r = 0; r <= sumRow; r++) {
            for (int c = 0; c <= sumColumn; c++) {
                if (r != row && c != column && hidden[r][c] && hidden[row][c] && hidden[r][column] && fits(row, column, r, c, 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Hides the cheapest rectangle that lets this number be larger by so much, and smaller by so much. There
     * always is one: by the sums.
     */
    private void protect(int row, int column, long more, long less) {
        long cheapest = Long.MAX_VALUE;
        int otherRow = sumRow == row ? 0 : sumRow;
        int otherColumn = sumColumn == column ? 0 : sumColumn;
        for (int r = 0; r <= sumRow; r++) {
            for (int c = 0; c <= sumColumn; c++) {
                if (r != row && c != column && fits(row, column, r, c, more) && fits(row, column, r, c, -less)) {
                    long cost = cost(row, c) + cost(r, column) + cost(r, c);
                    if (cost < cheapest) {
                        cheapest = cost;
                        otherRow = r;
                        otherColumn = c;
                    }
                }
            }
        }
        hidden[row][otherColumn] = true;
        hidden[otherRow][column] = true;
        hidden[otherRow][otherColumn] = true;
    }

    /** Whether no corner falls below zero when this number grows by so much, or shrinks, and all sums stay right. */
    private boolean fits(int row, int column, int otherRow, int otherColumn, long more) {
        long turn = more * sign(row, column);
        return stays(row, otherColumn, -turn) && stays(otherRow, column, -turn) && stays(otherRow, otherColumn, turn);
    }

    private boolean stays(int row, int column, long turn) {
        return numbers[row][column] + turn * sign(row, column) >= 0;
    }

    /** A sum stands on the other side of its equation. */
    private int sign(int row, int column) {
        return (row == sumRow ? -1 : 1) * (column == sumColumn ? -1 : 1);
    }

    private long cost(int row, int column) {
        if (hidden[row][column]) {
            return 0;
        }
        long kind = row == sumRow ? OF_CHAIN : column == sumColumn ? SUM : OTHER;
        return kind + Math.min(numbers[row][column], OTHER);
    }
}
