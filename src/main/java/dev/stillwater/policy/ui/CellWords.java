package dev.stillwater.policy.ui;

import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, short enough for a column. */
public final class CellWords {

    /**
     * One outcome.
     *
     * @param look the style sheet's class of its shape and colour
     * @param full all of it, for a tooltip
     */
    record Mark(String look, String text, String full) {}

    private static final int DAYS_OF_WEEK = 7;

    private CellWords() {}

    static List<Mark> marks(Cell cell, PolicyDocument document) {
        return cell.outcomes().stream()
                .map(outcome -> new Mark(
                        PolicyWords.status(outcome.headline()).cssClass(),
                        text(outcome),
                        full(outcome, document)))
                .toList();
    }

    /** A cell in one line. */
    static String text(Cell cell) {
        return cell.isEmpty()
                ? Words.text("screening.cell.empty")
                : cell.outcomes().stream().map(CellWords::text).collect(Collectors.joining(", "));
    }

    public static String text(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Proceed _ -> Words.text("screening.outcome.proceed");
            case Outcome.Modify _ -> Words.text("screening.outcome.modify");
            case Outcome.Clearance _ -> Words.text("screening.outcome.clearance");
            case Outcome.Refuse _ -> Words.text("screening.outcome.refuse");
            case Outcome.Defer wait -> wait.from().kind() == Outcome.Anchor.Kind.WEEKS
                    ? Words.text("screening.outcome.toWeek", wait.days() / DAYS_OF_WEEK)
                    : Words.text("screening.outcome.days", wait.days());
        };
    }

    public static String full(Outcome outcome, PolicyDocument document) {
        return switch (outcome) {
            case Outcome.Proceed _, Outcome.Refuse _ -> text(outcome);
            case Outcome.Modify modify ->
                    modify.changes().stream()
                            .map(code -> document.modifications().containsKey(code)
                                    ? PolicyWords.of(document.modifications().get(code))
                                    : code)
                            .collect(Collectors.joining("; "));
            case Outcome.Clearance letter -> {
                var kind = document.letters().get(letter.kind());
                yield kind == null
                        ? letter.kind()
                        : Words.text(
                                "screening.outcome.letterOf", PolicyWords.of(kind.wording()), kind.days());
            }
            case Outcome.Defer wait -> Words.text(
                    "screening.outcome.waitFrom", text(wait), anchor(wait.from(), document));
        };
    }

    /** What a wait is counted from. */
    public static String anchor(Outcome.Anchor anchor, PolicyDocument document) {
        QuestionCode counted = anchor.question();
        return switch (anchor.kind()) {
            case VISIT -> Words.text("screening.anchor.visit");
            case DATE -> Words.text("screening.anchor.date", wording(document, counted));
            case WEEKS -> Words.text("screening.anchor.weeks");
        };
    }

    private static String wording(PolicyDocument document, @Nullable QuestionCode code) {
        if (code == null) {
            return "";
        }
        return document.question(code)
                .map(question -> PolicyWords.of(question.wording()))
                .orElse(code.value());
    }

    /** A concern in whose cell nothing stands. */
    static boolean isHole(Option option, Cell cell) {
        return option.concern() && cell.isEmpty();
    }
}
