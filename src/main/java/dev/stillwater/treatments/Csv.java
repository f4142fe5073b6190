package dev.stillwater.treatments;

import java.util.Arrays;
import java.util.List;

/** Short lists of codes that a column keeps with commas between. */
final class Csv {

    private Csv() {}

    static List<String> read(String column) {
        return Arrays.stream(column.split(",")).filter(code -> !code.isBlank()).toList();
    }
}
