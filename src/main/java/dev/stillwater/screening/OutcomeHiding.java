package dev.stillwater.screening;

import java.util.Arrays;

/**
 * Decides which numbers of a table with sums are told. Small ones are hidden, and so many others beside
 * each that nobody can work it out from the sums: with every small number there is a rectangle of hidden
 * ones along which it could be larger, up to one that would be told, while everything that is told
 * stays as it is. Pure.
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
                    protect(row, column, SMALLEST_TOLD - number);
                } else if (few && number == 0) {
                    protect(row, column, 1);
                }
            }
        }
    }

    /** Hides the cheapest rectangle that lets this number be larger by so much. There always is one: by the sums. */
    private void protect(int row, int column, long more) {
        long cheapest = Long.MAX_VALUE;
        int otherRow = sumRow == row ? 0 : sumRow;
        int otherColumn = sumColumn == column ? 0 : sumColumn;
        for (int r = 0; r <= sumRow; r++) {
            for (int c = 0; c <= sumColumn; c++) {
                if (r != row && c != column && fits(row, column, r, c, more)) {
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

    /** Whether no corner falls below zero when this number grows and all sums stay right. */
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
