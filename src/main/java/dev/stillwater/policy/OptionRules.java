package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one option, or one compound rule, adds to a decision, prepared for every modality. */
final class OptionRules {

    /**
     * One outcome with its reason.
     *
     * @param condition what a letter must speak of to lift it
     * @param goodForDays how long such a letter is good
     */
    record Effect(
            Outcome outcome,
            Decision.Reason reason,
            Decision.Reason lifted,
            QuestionCode condition,
            int goodForDays) {}

    private final String rule;
    private final List<Choice> because;
    private final QuestionCode condition;
    /** Whether a modality without a cell is refused; else it gets nothing. */
    private final boolean concern;
    private final Map<ModalityCode, List<Effect>> effects = new HashMap<>();

    private OptionRules(
            String rule, List<Choice> because, QuestionCode condition, boolean concern) {
        this.rule = rule;
        this.because = because;
        this.condition = condition;
        this.concern = concern;
    }

    static OptionRules of(PolicyDocument document, Question question, Option option) {
        var rules =
                new OptionRules(
                        question.code().value(),
                        List.of(new Choice(question.code(), option.code())),
                        question.letterCondition(),
                        option.concern());
        option.cells().forEach((modality, cell) -> rules.prepare(document, modality, cell));
        return rules;
    }

    static OptionRules of(PolicyDocument document, CompoundRule rule) {
        var rules =
                new OptionRules(rule.code(), List.copyOf(rule.all()), rule.condition(), false);
        rule.cells().forEach((modality, cell) -> rules.prepare(document, modality, cell));
        return rules;
    }

    private void prepare(PolicyDocument document, ModalityCode modality, Cell cell) {
        if (!cell.isEmpty()) {
            effects.put(
                    modality,
                    cell.outcomes().stream()
                            .filter(outcome -> !outcome.equals(Outcome.PROCEED))
                            .map(outcome -> effect(document, modality, outcome))
                            .toList());
        }
    }

    private Effect effect(PolicyDocument document, ModalityCode modality, Outcome outcome) {
        int days = 0;
        if (outcome instanceof Outcome.Clearance letter) {
            var kind = document.letters().get(letter.kind());
            // A letter of a kind that nobody has described lifts nothing.
            days = kind == null ? -1 : kind.days();
        }
        return new Effect(
                outcome,
                reason(modality, outcome, false, false),
                reason(modality, outcome, true, false),
                condition,
                days);
    }

    private Decision.Reason reason(
            ModalityCode modality, Outcome outcome, boolean lifted, boolean unsaid) {
        return new Decision.Reason(rule, because, modality, outcome, null, lifted, unsaid);
    }

    List<Effect> forModality(ModalityCode modality) {
        List<Effect> said = effects.get(modality);
        if (said != null) {
            return said;
        }
        return concern ? List.of(unsaid(modality)) : List.of();
    }

    /** Nobody has said what a concern means for a modality, for instance a new one: fail closed. */
    private Effect unsaid(ModalityCode modality) {
        Decision.Reason reason = reason(modality, Outcome.REFUSE, false, true);
        return new Effect(Outcome.REFUSE, reason, reason, condition, 0);
    }
}
