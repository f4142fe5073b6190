package dev.stillwater.paper;

import dev.stillwater.kernel.JurisdictionCode;
import java.util.Set;

/** The sheet that lies in the printers of a place. */
public enum PaperSize {
    A4("A4"),
    LETTER("letter");

    private static final Set<String> WITH_LETTER =
            Set.of("US", "CA", "MX", "PR", "GU", "AS", "MP", "VI", "PH", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "SV", "VE");

    private final String inStyles;

    PaperSize(String inStyles) {
        this.inStyles = inStyles;
    }

    /** Letter in North America and where people print as there, else A4. */
    public static PaperSize in(JurisdictionCode place) {
        return WITH_LETTER.contains(place.value().substring(0, 2)) ? LETTER : A4;
    }

    String inStyles() {
        return inStyles;
    }
}
