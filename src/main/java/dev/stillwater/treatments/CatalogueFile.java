package dev.stillwater.treatments;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The catalogue as a CSV file: UTF-8, a heading, commas (semicolons are read, too), quotes doubled. A cell that a spreadsheet
 * would take for a formula is written with an apostrophe before it, and read without. Pure.
 */
final class CatalogueFile {

    static final int LARGEST = 1_000_000;
    static final int MOST_ROWS = 2_000;
    /** Columns that every file has; files written before the others were there are still read. */
    static final List<String> NEEDED = List.of("code", "name", "name_es", "section", "minimum_age", "parts", "prices");

    static final List<String> COLUMNS = Stream.concat(
                    NEEDED.stream(), Stream.of("allergens", "heat", "local_fields", "enhancements"))
            .toList();

    private static final String FORMULA = "=+-@\t\r";

    private CatalogueFile() {}

    /**
     * The lines, each by its column.
     *
     * @throws Refusal when it is too large, not UTF-8, not CSV, or its heading is another
     */
    static List<Line> read(byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            throw Refusal.because("treatments.catalogue.size", LARGEST);
        }
        CatalogueText.checkKind(file);
        String text = Utf8.text(file, "treatments.catalogue.encoding");
        char separator = separator(text);
        CatalogueText.checkQuotes(text, separator);
        List<Line> lines = new ArrayList<>();
        List<String> heading = List.of();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().maxBufferSize(LARGEST + 1).fieldSeparator(separator)
                        .allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (heading.isEmpty()) {
                    heading = row.getFields().stream().map(String::strip).toList();
                    checkHeading(heading);
                    continue;
                }
                if (lines.size() == MOST_ROWS) {
                    throw Refusal.because("treatments.catalogue.rows", MOST_ROWS);
                }
                lines.add(line(row, heading));
            }
        } catch (CsvParseException | UncheckedIOException | IOException broken) {
            throw Refusal.because("treatments.catalogue.notCsv");
        }
        if (lines.isEmpty()) {
            throw Refusal.because("treatments.catalogue.empty");
        }
        return lines;
    }

    private static Line line(CsvRecord row, List<String> heading) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(heading.size(), row.getFieldCount()); i++) {
            if (COLUMNS.contains(heading.get(i))) {
                cells.put(heading.get(i), plain(row.getField(i).strip()));
            }
        }
        boolean more = row.getFields().stream().skip(heading.size()).anyMatch(cell -> !cell.isBlank());
        boolean uneven = more || row.getFieldCount() < heading.size();
        return new Line(row.getStartingLineNumber(), cells, uneven ? List.of(row.getFieldCount(), heading.size()) : List.of());
    }

    static byte[] write(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(out)) {
            writer.writeRecord(COLUMNS);
            rows.forEach(row -> writer.writeRecord(row.stream().map(CatalogueFile::guarded).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Spreadsheets of many countries write semicolons instead of commas; the heading tells. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.contains(";") && !heading.contains(",") ? ';' : ',';
    }

    private static void checkHeading(List<String> heading) {
        if (heading.size() == 1 && !NEEDED.contains(heading.getFirst())) {
            throw Refusal.because("treatments.catalogue.notCsv");
        }
        if (COLUMNS.stream().anyMatch(name -> heading.indexOf(name) != heading.lastIndexOf(name))) {
            throw Refusal.because("treatments.catalogue.headingTwice");
        }
        if (!heading.containsAll(NEEDED)) {
            throw Refusal.because("treatments.catalogue.heading", String.join(", ", NEEDED));
        }
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /**
     * A line with its number in the file.
     *
     * @param uneven how many cells it has, and how many its heading has, where they do not go together; else empty
     */
    record Line(long number, Map<String, String> cells, List<Integer> uneven) {

        /** Whether the file has this column. */
        boolean has(String column) {
            return cells.containsKey(column);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
