package dev.stillwater.treatments;

import dev.stillwater.kernel.Refusal;
import java.util.List;

/** What can be said of a file before it is taken apart into cells: what else it is, and a quote that stays open. Pure. */
final class CatalogueText {

    /** How a PDF, a workbook or another archive, and an old workbook begin. */
    private static final List<byte[]> OTHERS = List.of(
            new byte[] {'%', 'P', 'D', 'F'}, new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private CatalogueText() {}

    /** @throws Refusal for a file of another kind under the name of a CSV file */
    static void checkKind(byte[] file) {
        if (OTHERS.stream().anyMatch(other -> begins(file, other))) {
            throw Refusal.because("treatments.catalogue.notCsv");
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A cell that begins with a quote ends with one, and then the cell is over. Where that is not so, all
     * that follows is read as something else than it is.
     *
     * @throws Refusal with the line in which the quote stands
     */
    static void checkQuotes(String text, char separator) {
        int line = 1;
        boolean fresh = true;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (fresh && at == '"') {
                int end = closing(text, i);
                boolean over = end > 0 && (end + 1 == text.length() || ends(text.charAt(end + 1), separator));
                if (!over) {
                    throw Refusal.because("treatments.catalogue.quote", line);
                }
                line += lineEnds(text, i, end);
                i = end;
                fresh = false;
            } else {
                fresh = ends(at, separator);
                line += endsLine(text, i) ? 1 : 0;
            }
        }
    }

    /** Where the cell that a quote opens is closed, passing what is doubled; -1 for nowhere. */
    private static int closing(String text, int open) {
        int at = text.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private static boolean ends(char c, char separator) {
        return c == separator || c == '\n' || c == '\r';
    }

    private static int lineEnds(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += endsLine(text, i) ? 1 : 0;
        }
        return ends;
    }

    /** Counts a carriage return with a line feed behind it once. */
    private static boolean endsLine(String text, int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }
}
