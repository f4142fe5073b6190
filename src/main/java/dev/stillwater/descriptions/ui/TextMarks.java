package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.Finding;
import dev.stillwater.claims.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Claims underlined in the text area where they are typed. */
final class TextMarks {

    private TextMarks() {}

    /**
     * @param checked the text that the findings are about; the browser moves them along when it has a newer one
     * @param found as {@link #of(List)} writes it
     */
    static void show(TextArea area, String checked, String found) {
        area.getElement().executeJs("window.stillwaterMarks?.show(this, $0, $1)", checked, found);
    }

    /** Places and kinds, the strictest first. */
    static String of(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::start))
                .map(finding -> finding.start() + ":" + finding.end() + ":" + kind(finding.severity()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case PROHIBITED -> "prohibited";
            case NEEDS_EVIDENCE -> "evidence";
            case NEEDS_DISCLAIMER -> "disclaimer";
            case NOTICE -> "notice";
        };
    }
}
