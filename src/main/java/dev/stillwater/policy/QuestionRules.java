package dev.stillwater.policy;

import dev.stillwater.kernel.Refusal;
import java.util.HashSet;

/** What a question must keep to when it is edited; what may be unfinished, the check says. Pure. */
final class QuestionRules {

    private QuestionRules() {}

    /** @throws Refusal at the field that is wrong, by its name in a file */
    static void check(PolicyDocument document, Question question) {
        EditingRules.checkTexts(question.wording(), "wording");
        if (question.detail() != null) {
            EditingRules.checkTexts(question.detail(), "detail");
        }
        checkMeasure(question);
        checkOptions(question);
        checkAfter(document, question);
        if (question.season() != null && document.season(question.season()).isEmpty()) {
            throw Refusal.at("season", "policy.question.season");
        }
        QuestionCode condition = question.condition();
        if (condition != null && !condition.equals(question.code()) && document.question(condition).isEmpty()) {
            throw Refusal.at("condition", "policy.rule.condition");
        }
    }

    private static void checkMeasure(Question question) {
        Question.Measure measure = question.measure();
        if (measure != null && measure.highest() != null && measure.highest() < measure.lowest()) {
            throw Refusal.at("highest", "policy.question.highest", measure.lowest());
        }
        if (measure != null && measure.farthest() != null && (measure.farthest() < 0 || !question.takesDate())) {
            throw Refusal.at("farthest", "policy.question.highest", 0);
        }
    }

    private static void checkOptions(Question question) {
        if (question.options().size() > AnswerReading.MOST_OPTIONS) {
            throw Refusal.at("options", "policy.question.answersMany", AnswerReading.MOST_OPTIONS);
        }
        var codes = new HashSet<OptionCode>();
        for (Option option : question.options()) {
            EditingRules.checkTexts(option.wording(), "options");
            if (option.advice() != null) {
                EditingRules.checkTexts(option.advice(), "options");
            }
            if (!codes.add(option.code())) {
                throw Refusal.at("options", "policy.edit.codeTaken", option.code());
            }
            checkBand(option);
        }
    }

    private static void checkBand(Option option) {
        Option.Band band = option.band();
        if (band != null && band.from() != null && band.below() != null && band.from() >= band.below()) {
            throw Refusal.at("options", "policy.question.band", band.from());
        }
    }

    private static void checkAfter(PolicyDocument document, Question question) {
        Question.After after = question.after();
        if (after == null) {
            return;
        }
        Question opener = document.question(after.question()).orElse(null);
        if (opener == null || opener.code().equals(question.code())
                || PolicyUses.in(document).followUps(question.code()).contains(opener)) {
            throw Refusal.at("after", "policy.question.after");
        }
        if (after.options().isEmpty()
                || after.options().stream().anyMatch(option -> opener.option(option).isEmpty())) {
            throw Refusal.at("afterOptions", "policy.question.afterOptions");
        }
    }
}
