package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the policy check has to say.
 *
 * @param question the question it is about, if it is about one
 * @param option the row it is about, if it is about one
 * @param rule the code of the compound rule it is about, if it is about one
 * @param modality the column it is about, if it is about one
 * @param about what is missing, doubled or shadowed, by its code; empty when there is nothing to
 *     add
 * @param example the fewest answers that show it; all other questions are answered with no
 */
public record Finding(
        Kind kind,
        @Nullable QuestionCode question,
        @Nullable OptionCode option,
        @Nullable String rule,
        @Nullable ModalityCode modality,
        String about,
        List<Sample> example) {

    /** How serious it is. */
    public enum Severity {
        /** The version cannot be published. */
        ERROR,
        WARNING
    }

    /** What can be found. */
    public enum Kind {
        /** A concern without an outcome for a modality. */
        HOLE(Severity.ERROR),
        MISSING_REFERENCE(Severity.ERROR),
        NEVER_ASKED(Severity.ERROR),
        /** A number or time that no band takes. */
        BAND_GAP(Severity.ERROR),
        BAND_OVERLAP(Severity.ERROR),
        /** A band that takes no number at all. */
        BAND_EMPTY(Severity.ERROR),
        WAIT_WITHOUT_DAYS(Severity.ERROR),
        LOOP(Severity.ERROR),
        CODE_TWICE(Severity.ERROR),
        /** A question with too few or too many answers for its kind. */
        ANSWERS_DO_NOT_FIT(Severity.ERROR),
        CHANGES_NOT_NAMED(Severity.ERROR),
        /** A text that is not there in English, which all fall back to. */
        WORDING_MISSING(Severity.ERROR),
        /** A season that is on no day of the year, and that no question is in: else that is never asked. */
        SEASON_WITHOUT_DAYS(Severity.ERROR),

        /** An outcome that a stricter one of the same answers always covers. */
        NEVER_SHOWS(Severity.WARNING),
        CHANGES_NOTHING(Severity.WARNING),
        /** A season in which nothing more is asked than without it. */
        SEASON_WITHOUT_QUESTION(Severity.WARNING),
        /** A compound rule whose answers cannot come together. */
        NEVER_TOGETHER(Severity.WARNING),
        /** Two compound rules that say different things about the same answers. */
        CONTRADICTS(Severity.WARNING),
        /** A text that is missing in a language that the policy speaks elsewhere. */
        TRANSLATION_MISSING(Severity.WARNING),
        LESS_STRICT(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /**
     * One answer of an example.
     *
     * @param value the number, or how long since the date, in the question's unit
     */
    public record Sample(
            QuestionCode question, @Nullable OptionCode option, @Nullable Integer value) {}

    /** About something that is neither question nor rule. */
    static Finding about(Kind kind, String about) {
        return new Finding(kind, null, null, null, null, about, List.of());
    }

    public Finding {
        example = List.copyOf(example);
    }

    public boolean isError() {
        return kind.severity() == Severity.ERROR;
    }
}
