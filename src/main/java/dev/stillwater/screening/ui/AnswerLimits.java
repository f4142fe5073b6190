package dev.stillwater.screening.ui;

import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Question;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a question takes while a guest is at it, and why it does not take the rest, in words. */
record AnswerLimits(Question question, ScreeningSheet sheet) {

    boolean takes(Answer answer) {
        return sheet.fits(answer) && !isAhead(answer);
    }

    private boolean isAhead(Answer answer) {
        return answer.date() != null && answer.date().isAfter(sheet.today());
    }

    /** For an answer that is not taken. */
    String whyNot(Answer answer) {
        Question.Measure measure = question.measure();
        if (answer.date() != null) {
            return isAhead(answer) ? Words.text("screening.answer.ahead") : tooEarly();
        }
        if (measure == null) {
            return Words.text("screening.answer.misfit");
        }
        return measure.highest() == null
                ? Words.text("screening.answer.tooLow", measure.lowest())
                : Words.text("screening.answer.outOfRange", measure.lowest(), measure.highest());
    }

    /** Somebody who said yes to "in the last 24 hours" and names an old day may have meant no. */
    private String tooEarly() {
        LocalDate first = firstDay();
        if (first == null) {
            return Words.text("screening.answer.misfit");
        }
        return Words.text(first.equals(named()) ? "screening.answer.contradicts" : "screening.answer.tooEarly", first);
    }

    /** The first day that the question takes, and that does not contradict it; null where every day does. */
    @Nullable LocalDate firstDay() {
        LocalDate named = named();
        LocalDate taken = taken();
        return named == null || taken != null && taken.isAfter(named) ? taken : named;
    }

    private @Nullable LocalDate named() {
        return question.measure() == null ? null : question.measure().earliest(sheet.today());
    }

    private @Nullable LocalDate taken() {
        Question.Measure measure = question.measure();
        return measure == null || measure.highest() == null || measure.unit() != Question.Measure.Unit.DAYS
                ? null
                : sheet.visit().day().minusDays(measure.highest());
    }
}
