package dev.stillwater.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.stillwater.kernel.NotOfForm;
import dev.stillwater.screening.Clearance;
import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What an answer means for one modality. Several can stand side by side in one {@link Cell}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Proceed.class, name = "proceed"),
    @JsonSubTypes.Type(value = Outcome.Modify.class, name = "modify"),
    @JsonSubTypes.Type(value = Outcome.Clearance.class, name = "clearance"),
    @JsonSubTypes.Type(value = Outcome.Defer.class, name = "defer"),
    @JsonSubTypes.Type(value = Outcome.Refuse.class, name = "refuse")
})
public sealed interface Outcome {

    Outcome PROCEED = new Proceed();
    Outcome REFUSE = new Refuse();

    /** The headline of a decision in which this stands alone and nothing lifts it. */
    Headline headline();

    /** Nothing to mind. */
    record Proceed() implements Outcome {
        @Override
        public Headline headline() {
            return Headline.PROCEED;
        }
    }

    /**
     * Treat with changes.
     *
     * @param changes codes of {@link PolicyDocument#modifications()}
     */
    record Modify(SortedSet<String> changes) implements Outcome {
        public Modify {
            changes = Codes.sorted(changes);
        }

        @Override
        public Headline headline() {
            return Headline.PROCEED_WITH_CHANGES;
        }
    }

    /**
     * A doctor's or midwife's written word is needed.
     *
     * @param kind a code of {@link PolicyDocument#letters()}, which says how long a letter is good
     */
    record Clearance(String kind) implements Outcome {
        @Override
        public Headline headline() {
            return Headline.CLEARANCE_NEEDED;
        }
    }

    /**
     * Not before a date.
     *
     * @param days how many days after the day it is counted from; zero is an error that the policy
     *     check reports
     */
    record Defer(int days, Anchor from) implements Outcome {
        @Override
        public Headline headline() {
            return Headline.NOT_BEFORE;
        }
    }

    /** Not this treatment; no letter and no waiting lifts it. */
    record Refuse() implements Outcome {
        @Override
        public Headline headline() {
            return Headline.REFUSED;
        }
    }

    /**
     * The day that a wait is counted from: the visit; the date that the guest gave to a question;
     * or the beginning of the weeks that the guest gave to a question (a wait until week 13 of a
     * pregnancy is 91 days from there). Where the guest gave none, the visit counts: never earlier
     * than it should be.
     */
    record Anchor(Kind kind, @Nullable QuestionCode question) {

        /** The kinds of anchors. */
        public enum Kind {
            VISIT,
            DATE,
            WEEKS
        }

        public static final Anchor VISIT = new Anchor(Kind.VISIT, null);

        public Anchor {
            if ((kind == Kind.VISIT) != (question == null)) {
                throw new IllegalArgumentException("Only a wait from the visit names no question");
            }
        }

        public static Anchor dateOf(QuestionCode question) {
            return new Anchor(Kind.DATE, question);
        }

        public static Anchor weeksOf(QuestionCode question) {
            return new Anchor(Kind.WEEKS, question);
        }

        @JsonCreator
        static Anchor read(String text) {
            if (text.equals("visit")) {
                return VISIT;
            }
            if (text.startsWith("date:")) {
                return dateOf(QuestionCode.of(text.substring(5)));
            }
            if (text.startsWith("weeks:")) {
                return weeksOf(QuestionCode.of(text.substring(6)));
            }
            throw new NotOfForm("visit", "date:S06", "weeks:S22");
        }

        @JsonValue
        String text() {
            return switch (kind) {
                case VISIT -> "visit";
                case DATE -> "date:" + question;
                case WEEKS -> "weeks:" + question;
            };
        }

        /** The day itself, for a visit on a day and the answer to the question named, if any. */
        LocalDate day(LocalDate visit, @Nullable Answer answer) {
            if (answer != null && kind == Kind.DATE && answer.date() != null) {
                return answer.date();
            }
            if (answer != null && kind == Kind.WEEKS && answer.number() != null) {
                return visit.minusWeeks(answer.number());
            }
            return visit;
        }
    }
}
