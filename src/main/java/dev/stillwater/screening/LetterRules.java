package dev.stillwater.screening;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.CompoundRule;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Outcome;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a letter must be to be put on file. Pure. */
final class LetterRules {

    private static final int LONGEST = 120;
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 200;

    private LetterRules() {}

    /** The conditions that any cell asks a letter for, in the order of the questions. */
    static List<LetterCondition> conditions(PolicyDocument document) {
        Map<QuestionCode, LetterCondition> found = new LinkedHashMap<>();
        for (Question question : document.questions()) {
            question.options().stream()
                    .flatMap(option -> option.cells().values().stream())
                    .forEach(cell -> note(document, question.letterCondition(), cell, found));
        }
        for (CompoundRule rule : document.compounds()) {
            rule.cells().values().forEach(cell -> note(document, rule.condition(), cell, found));
        }
        return List.copyOf(found.values());
    }

    private static void note(
            PolicyDocument document,
            QuestionCode condition,
            Cell cell,
            Map<QuestionCode, LetterCondition> found) {
        Stream<Outcome.Clearance> letters = cell.all(Outcome.Clearance.class);
        letters.filter(letter -> document.letters().containsKey(letter.kind()))
                .forEach(letter -> document.question(condition).ifPresent(question ->
                        found.merge(
                                condition,
                                new LetterCondition(
                                        condition, question.wording(), letter.kind(),
                                        document.letters().get(letter.kind()).days()),
                                (one, other) -> one.days() >= other.days() ? one : other)));
    }

    /** What a decision waits for, in the words of its own version of the policy. */
    static Optional<LetterNeeded> needed(PolicyDocument document, Decision.LetterNeeded letter, LocalDate visit) {
        return document.question(letter.condition())
                .filter(question -> document.letters().containsKey(letter.kind()))
                .map(question -> new LetterNeeded(
                        letter.condition(), question.wording(), document.letters().get(letter.kind()).wording(),
                        letter.modalities(), visit));
    }

    /** All that is wrong at once, in the order of the form. */
    static void check(NewClearance letter, List<LetterCondition> conditions, LocalDate today) {
        Optional<LetterCondition> condition =
                conditions.stream().filter(each -> each.condition().equals(letter.condition())).findFirst();
        Refusal.together(
                () -> {
                    if (condition.isEmpty()) {
                        throw Refusal.at("condition", "screening.letter.condition");
                    }
                },
                () -> {
                    if (letter.modalities().isEmpty()) {
                        throw Refusal.at("modalities", "screening.letter.modalities");
                    }
                },
                () -> Characters.check("issuedBy", letter.issuedBy(), 1, LONGEST),
                () -> dates(letter, condition.map(LetterCondition::days), today));
    }

    private static void dates(NewClearance letter, Optional<Integer> days, LocalDate today) {
        if (letter.from().isAfter(today) || letter.from().isBefore(today.minusYears(10))) {
            throw Refusal.at("from", "screening.letter.from");
        }
        days.ifPresent(good -> {
            LocalDate last = letter.from().plusDays(good);
            if (letter.to().isBefore(letter.from()) || letter.to().isAfter(last)) {
                throw Refusal.at("to", "screening.letter.to", good, last);
            }
            if (letter.to().isBefore(today)) {
                throw Refusal.at("to", "screening.letter.over", letter.to());
            }
        });
    }

    static void checkWithdrawal(ClearanceEntity letter, String reason) {
        if (letter.withdrawnAt != null) {
            throw Refusal.because("screening.letter.withdrawnAlready");
        }
        Characters.check("reason", reason, SHORTEST_REASON, LONGEST_REASON);
    }
}
