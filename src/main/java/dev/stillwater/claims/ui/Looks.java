package dev.stillwater.claims.ui;

import dev.stillwater.claims.Severity;
import dev.stillwater.uikit.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** How languages and moments show, and marks in the text. */
final class Looks {

    /** The languages that words can be told apart in. */
    static final List<String> LANGUAGES = List.of("en", "es");

    private Looks() {}

    static String mark(Severity severity) {
        return switch (severity) {
            case PROHIBITED -> "prohibited";
            case NEEDS_EVIDENCE -> "evidence";
            case NEEDS_DISCLAIMER -> "disclaimer";
            case NOTICE -> "notice";
        };
    }

    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Words.locale());
    }

    static String day(Instant at) {
        return Words.date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
