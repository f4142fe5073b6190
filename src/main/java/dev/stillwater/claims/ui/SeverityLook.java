package dev.stillwater.claims.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.claims.Severity;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;

/** How a severity shows, wherever findings are shown. */
public final class SeverityLook {

    private SeverityLook() {}

    public static Status of(Severity severity) {
        return switch (severity) {
            case PROHIBITED -> Status.REFUSED;
            case NEEDS_EVIDENCE -> Status.WAIT;
            case NEEDS_DISCLAIMER -> Status.CHANGES;
            case NOTICE -> Status.NEUTRAL;
        };
    }

    /** Its name with its sign. */
    public static Span word(Severity severity) {
        return of(severity).word(Words.of("claims.severity", severity));
    }
}
