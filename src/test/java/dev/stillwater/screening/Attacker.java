package dev.stillwater.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody who wants the hidden numbers: knows what is told, that sums are sums, and that no number is
 * below zero. Solves the equations exactly, and finds by moving along closed paths of hidden numbers how
 * large one could be.
 */
final class Attacker {

    private final OutcomeHiding.Told told;
    private final int rows;
    private final int columns;
    private final List<int[]> unknown = new ArrayList<>();
    private final double[][] equations;

    Attacker(OutcomeHiding.Told told) {
        this.told = told;
        rows = told.numbers().length;
        columns = told.numbers()[0].length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (told.hidden()[row][column]) {
                    unknown.add(new int[] {row, column});
                }
            }
        }
        equations = reduced();
    }

    /** Each row and each column adds up to its sum; what is known is out of it. Reduced to echelon form. */
    private double[][] reduced() {
        double[][] all = new double[rows + columns][unknown.size()];
        for (int i = 0; i < unknown.size(); i++) {
            int[] cell = unknown.get(i);
            all[cell[0]][i] = cell[1] == columns - 1 ? -1 : 1;
            all[rows + cell[1]][i] = cell[0] == rows - 1 ? -1 : 1;
        }
        int pivot = 0;
        for (int column = 0; column < unknown.size() && pivot < all.length; column++) {
            int best = pivot;
            for (int row = pivot; row < all.length; row++) {
                best = Math.abs(all[row][column]) > Math.abs(all[best][column]) ? row : best;
            }
            if (Math.abs(all[best][column]) < 1e-9) {
                continue;
            }
            double[] swapped = all[best];
            all[best] = all[pivot];
            all[pivot] = swapped;
            double by = all[pivot][column];
            for (int i = 0; i < all[pivot].length; i++) {
                all[pivot][i] /= by;
            }
            for (int row = 0; row < all.length; row++) {
                double times = all[row][column];
                if (row != pivot && Math.abs(times) > 1e-12) {
                    for (int i = 0; i < all[row].length; i++) {
                        all[row][i] -= times * all[pivot][i];
                    }
                }
            }
            pivot++;
        }
        return all;
    }

    /** Whether the equations alone give it: an equation is left with nothing but it. */
    boolean follows(int row, int column) {
        return Arrays.stream(equations).anyMatch(equation -> {
            boolean alone = true;
            boolean here = false;
            for (int i = 0; i < equation.length; i++) {
                boolean in = Math.abs(equation[i]) > 1e-9;
                boolean asked = unknown.get(i)[0] == row && unknown.get(i)[1] == column;
                here |= in && asked;
                alone &= !in || asked;
            }
            return here && alone;
        });
    }

    /** How large it could be at least, with everything that is told as it is and nothing below zero. */
    long most(int row, int column) {
        long most = told.numbers()[row][column];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (r != row && c != column && told.hidden()[row][c] && told.hidden()[r][column] && told.hidden()[r][c]) {
                    most = Math.max(most, told.numbers()[row][column] + room(row, column, r, c));
                }
            }
        }
        return most;
    }

    /** How far the first can grow when the corners between give and the opposite one takes, or the other way for sums. */
    private long room(int row, int column, int r, int c) {
        long room = 1000;
        int first = sign(row, column);
        room = sign(row, c) == first ? Math.min(room, told.numbers()[row][c]) : room;
        room = sign(r, column) == first ? Math.min(room, told.numbers()[r][column]) : room;
        return sign(r, c) != first ? Math.min(room, told.numbers()[r][c]) : room;
    }

    private int sign(int row, int column) {
        return (row == rows - 1 ? -1 : 1) * (column == columns - 1 ? -1 : 1);
    }
}
