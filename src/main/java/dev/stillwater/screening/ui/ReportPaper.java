package dev.stillwater.screening.ui;

import java.util.List;
import java.util.Locale;

/**
 * A report as it is read, on the screen and as a file: sections with lines.
 *
 * @param language in which all of it is written
 */
record ReportPaper(Locale language, String title, String intro, List<Part> parts) {

    /**
     * A section.
     *
     * @param note what to know about it; may be empty
     */
    record Part(String heading, String note, List<Entry> entries) {}

    /** A line, with smaller ones below it. */
    record Entry(String text, List<String> below) {

        static Entry of(String text) {
            return new Entry(text, List.of());
        }
    }

    ReportPaper {
        parts = List.copyOf(parts);
    }
}
