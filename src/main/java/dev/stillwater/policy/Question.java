package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One question of the policy.
 *
 * @param detail what is asked after a yes: which of several, how many, on which day
 * @param moment when in the life of an appointment it is asked
 * @param condition whose letter lifts a clearance asked for here; absent: this question itself
 * @param after the answers that open it; absent: it is always asked
 * @param season the code of the season it is asked in; absent: all year
 * @param modalities the modalities it is asked for; empty: all
 * @param measure what the number or date is measured in; only for those kinds
 * @param sources keys of the published sources behind it; shown, never used
 */
public record Question(
        QuestionCode code,
        Wording wording,
        @Nullable Wording detail,
        Kind kind,
        Validity validity,
        Moment moment,
        @Nullable QuestionCode condition,
        @Nullable After after,
        @Nullable String season,
        SortedSet<ModalityCode> modalities,
        @Nullable Measure measure,
        List<Option> options,
        List<String> sources) {

    /** What kind of answer a question takes. Every kind can have plain options beside its own. */
    public enum Kind {
        YES_NO,
        ONE_OF,
        /** One or more of the options. */
        ANY_OF,
        /** A whole number, which falls into one of the bands. */
        NUMBER,
        /** A date; the time from it to the visit falls into one of the bands. */
        SINCE
    }

    /** When a question is asked. */
    public enum Moment {
        VISIT,
        /** Already when the appointment is made, and at the visit if it was not. */
        BOOKING
    }

    /** The answers to an earlier question that open this one: any of them suffices. */
    public record After(QuestionCode question, SortedSet<OptionCode> options) {
        public After {
            options = Codes.sorted(options);
        }
    }

    /**
     * The unit of a number or date, and the numbers that can be given.
     *
     * @param lowest the lowest number taken; zero for dates
     * @param highest the highest number taken; absent: no limit
     * @param farthest for a date that is said after a yes: how far back it may lie on the day it is said. A
     *     date farther back contradicts the question and is asked again; absent: none does
     */
    public record Measure(Unit unit, int lowest, @Nullable Integer highest, @Nullable Integer farthest) {

        public Measure(Unit unit, int lowest, @Nullable Integer highest) {
            this(unit, lowest, highest, null);
        }

        /** Days, weeks and months count whole ones since a date. */
        public enum Unit {
            DAYS,
            WEEKS,
            MONTHS,
            /** A plain number. */
            COUNT
        }

        boolean takes(long value) {
            return value >= lowest && (highest == null || value <= highest);
        }

        /** The first day that may be said on a day; null where every day may. */
        public @Nullable LocalDate earliest(LocalDate said) {
            if (farthest == null) {
                return null;
            }
            return switch (unit) {
                case DAYS, COUNT -> said.minusDays(farthest);
                case WEEKS -> said.minusWeeks(farthest + 1L).plusDays(1);
                case MONTHS -> said.minusMonths(farthest + 1L).plusDays(1);
            };
        }

        /** Whole units from the date to the day; negative for a date after it. */
        long since(LocalDate date, LocalDate day) {
            ChronoUnit in =
                    switch (unit) {
                        case DAYS, COUNT -> ChronoUnit.DAYS;
                        case WEEKS -> ChronoUnit.WEEKS;
                        case MONTHS -> ChronoUnit.MONTHS;
                    };
            return date.isAfter(day) ? -1 : in.between(date, day);
        }
    }

    public Question {
        modalities = Codes.sorted(modalities);
        options = Codes.list(options);
        sources = Codes.list(sources);
    }

    public Optional<Option> option(OptionCode wanted) {
        return options.stream().filter(option -> option.code().equals(wanted)).findFirst();
    }

    /** The condition that a letter must name to lift a clearance asked for here. */
    public QuestionCode letterCondition() {
        return condition == null ? code : condition;
    }

    /** The options that a person picks by hand. */
    public List<Option> plainOptions() {
        return options.stream().filter(option -> !option.inBand()).toList();
    }

    /** The options that a number or date falls into. */
    public List<Option> bands() {
        return options.stream().filter(Option::inBand).toList();
    }

    /** The plain option that means "no" or "not known": it raises no concern. */
    public Optional<Option> harmless() {
        return plainOptions().stream().filter(option -> !option.concern()).findFirst();
    }

    boolean takesNumber() {
        return kind == Kind.NUMBER;
    }

    boolean takesDate() {
        return kind == Kind.SINCE;
    }

    /** Whether the question is asked for a modality, as far as its own limit goes. */
    public boolean concerns(ModalityCode modality) {
        return modalities.isEmpty() || modalities.contains(modality);
    }

    /** Whether an answer to the other counts as an answer to this: the same words, the same choices. */
    public boolean asksTheSameAs(Question other) {
        return code.equals(other.code)
                && kind == other.kind
                && wording.equals(other.wording)
                && Objects.equals(detail, other.detail)
                && Objects.equals(measure, other.measure)
                && plainOptions().stream()
                        .map(option -> List.of(option.code(), option.wording()))
                        .toList()
                        .equals(
                                other.plainOptions().stream()
                                        .map(option -> List.of(option.code(), option.wording()))
                                        .toList());
    }

    /** The same question, worded or asked otherwise. */
    public Question asked(Wording words, Validity good, @Nullable String when) {
        return new Question(
                code, words, detail, kind, good, moment, condition, after, when, modalities,
                measure, options, sources);
    }

    /** The same question with one option replaced by its code. */
    Question with(Option changed) {
        return with(
                options.stream()
                        .map(option -> option.code().equals(changed.code()) ? changed : option)
                        .toList());
    }

    Question with(List<Option> changed) {
        return new Question(
                code, wording, detail, kind, validity, moment, condition, after, season, modalities,
                measure, changed, sources);
    }

    /** The same question; the options that the other has too mean what they mean there. */
    Question withCellsOf(Question other) {
        return with(
                options.stream()
                        .map(option -> other.option(option.code())
                                .map(old -> option.withCells(old.cells()))
                                .orElse(option))
                        .toList());
    }
}
