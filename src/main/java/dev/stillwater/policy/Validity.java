package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stillwater.kernel.NotOfForm;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an answer stays good.
 *
 * @param days only with {@link Span#DAYS}: how many days after the one it was given on
 */
public record Validity(Span span, int days) {

    /** The kinds of spans. */
    public enum Span {
        /** On the day it was given, no longer. */
        VISIT,
        DAYS,
        /** For twelve months. */
        YEAR,
        /** Until the guest says that something changed. */
        CHANGE
    }

    /** The most days that an answer can be good. */
    public static final int MOST_DAYS = 3650;

    public static final Validity VISIT = new Validity(Span.VISIT, 0);
    public static final Validity YEAR = new Validity(Span.YEAR, 0);
    public static final Validity UNTIL_CHANGE = new Validity(Span.CHANGE, 0);

    public Validity {
        if (span == Span.DAYS ? days < 1 || days > MOST_DAYS : days != 0) {
            throw new IllegalArgumentException("An answer is good for 1 to " + MOST_DAYS + " days, not " + days);
        }
    }

    public static Validity days(int days) {
        return new Validity(Span.DAYS, days);
    }

    @JsonCreator
    static Validity read(String text) {
        return switch (text) {
            case "visit" -> VISIT;
            case "year" -> YEAR;
            case "change" -> UNTIL_CHANGE;
            default -> {
                if (!text.startsWith("days:")) {
                    throw new NotOfForm("visit", "days:30", "year", "change");
                }
                yield days(Codes.number(text, "days:"));
            }
        };
    }

    @JsonValue
    String text() {
        return switch (span) {
            case VISIT -> "visit";
            case DAYS -> "days:" + days;
            case YEAR -> "year";
            case CHANGE -> "change";
        };
    }

    /** Whether an answer given on one day still counts on another. Answers from later days never do. */
    public boolean holds(LocalDate givenOn, LocalDate day) {
        return !givenOn.isAfter(day)
                && switch (span) {
                    case VISIT -> givenOn.equals(day);
                    case DAYS -> !day.isAfter(givenOn.plusDays(days));
                    case YEAR -> day.isBefore(givenOn.plusYears(1));
                    case CHANGE -> true;
                };
    }

    /** The last day on which an answer given on a day counts; empty where no day ends it. */
    public Optional<LocalDate> lastDay(LocalDate givenOn) {
        return switch (span) {
            case VISIT -> Optional.of(givenOn);
            case DAYS -> Optional.of(givenOn.plusDays(days));
            case YEAR -> Optional.of(givenOn.plusYears(1).minusDays(1));
            case CHANGE -> Optional.empty();
        };
    }

    /** Whether this keeps answers for longer than the other: the guest is then asked less often. */
    boolean longerThan(Validity other) {
        return lengthInDays() > other.lengthInDays();
    }

    private int lengthInDays() {
        return switch (span) {
            case VISIT -> 0;
            case DAYS -> days;
            case YEAR -> 365;
            case CHANGE -> Integer.MAX_VALUE;
        };
    }
}
