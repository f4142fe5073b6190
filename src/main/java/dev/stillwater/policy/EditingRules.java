package dev.stillwater.policy;

import dev.stillwater.kernel.Characters;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import java.util.Set;

/** What a change of the policy, and its publishing, must keep to. Pure. */
final class EditingRules {

    static final int MOST_DAYS = 3650;
    static final int LONGEST_WORDING = 500;

    private EditingRules() {}

    /** An empty cell is allowed in a draft; it keeps the draft from being published. */
    static void checkCell(PolicyDocument document, Cell cell) {
        for (Outcome outcome : cell.outcomes()) {
            switch (outcome) {
                case Outcome.Defer wait -> checkWait(document, wait);
                case Outcome.Modify modify -> {
                    if (modify.changes().isEmpty()
                            || !document.modifications().keySet().containsAll(modify.changes())) {
                        throw Refusal.at("changes", "screening.cell.changes");
                    }
                }
                case Outcome.Clearance letter -> {
                    if (!document.letters().containsKey(letter.kind())) {
                        throw Refusal.at("kind", "screening.cell.kind");
                    }
                }
                case Outcome.Proceed _, Outcome.Refuse _ -> {}
            }
        }
    }

    private static void checkWait(PolicyDocument document, Outcome.Defer wait) {
        if (wait.days() < 1 || wait.days() > MOST_DAYS) {
            throw Refusal.at("days", "screening.cell.days", MOST_DAYS);
        }
        QuestionCode counted = wait.from().question();
        if (counted != null && document.question(counted).isEmpty()) {
            throw Refusal.at("from", "screening.cell.from");
        }
    }

    static PolicyDocument withCell(
            PolicyDocument document, Choice row, Set<ModalityCode> modalities, Cell cell) {
        Question question = document.question(row.question()).orElseThrow(NotThere::new);
        Option option = question.option(row.option()).orElseThrow(NotThere::new);
        for (ModalityCode modality : modalities) {
            option = option.with(modality, cell);
        }
        return document.with(question.with(option));
    }

    static void checkWording(PolicyDocument document) {
        boolean fit =
                document.questions().stream()
                        .flatMap(question -> question.wording().texts().values().stream())
                        .allMatch(text -> text.length() <= LONGEST_WORDING);
        if (!fit) {
            throw Refusal.at("wording", "screening.question.wording", LONGEST_WORDING);
        }
    }

    /** @throws Refusal at the field wording or wordingEs */
    static Wording checked(Wording wording) {
        checkTexts(wording, "wording");
        return wording;
    }

    static PolicyDocument.LetterKind checked(PolicyDocument.LetterKind letter) {
        checkTexts(letter.wording(), "wording");
        return letter;
    }

    static Season checked(Season season) {
        checkTexts(season.wording(), "wording");
        if (season.dates().isEmpty()) {
            throw Refusal.at("dates", "policy.season.dates");
        }
        return season;
    }

    static void checkTexts(Wording wording, String field) {
        checkText(wording.texts().getOrDefault("en", ""), field);
        checkText(wording.texts().getOrDefault("es", ""), field + "Es");
    }

    private static void checkText(String text, String field) {
        if (text.isBlank() || text.length() > LONGEST_WORDING) {
            throw Refusal.at(field, "screening.question.wording", LONGEST_WORDING);
        }
        Characters.check(field, text);
    }

    static void checkRule(PolicyDocument document, CompoundRule rule) {
        checkTexts(rule.wording(), "wording");
        boolean there = rule.all().stream()
                .allMatch(choice -> document.question(choice.question())
                        .flatMap(question -> question.option(choice.option()))
                        .isPresent());
        if (rule.all().size() < 2 || !there) {
            throw Refusal.at("all", "policy.rule.all");
        }
        if (document.question(rule.condition()).isEmpty()) {
            throw Refusal.at("condition", "policy.rule.condition");
        }
    }
}
