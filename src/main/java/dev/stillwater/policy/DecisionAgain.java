package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a decision comes to for some of its parts and the letters on file by now. Needs no answers:
 * every consequence stands among the reasons, and a letter lifts clearances only.
 */
final class DecisionAgain {

    private final PolicyDocument document;
    private final Decision decision;
    private final Collection<LetterOnFile> letters;
    private final List<Decision.Reason> reasons = new ArrayList<>();
    private final Map<String, LetterOnFile> lifting = new TreeMap<>();
    private final Map<String, Decision.LetterNeeded> needed = new TreeMap<>();

    private DecisionAgain(
            PolicyDocument document, Decision decision, Collection<LetterOnFile> letters) {
        this.document = document;
        this.decision = decision;
        this.letters = letters;
    }

    /**
     * The decision for some of the parts, under other letters.
     *
     * @param document the version of the policy that the decision was made by
     */
    static Decision from(
            PolicyDocument document,
            Decision decision,
            Collection<ModalityCode> parts,
            Collection<LetterOnFile> letters) {
        return new DecisionAgain(document, decision, letters).forParts(parts);
    }

    private Decision forParts(Collection<ModalityCode> wanted) {
        var modifications = new TreeSet<String>();
        decision.reasons().stream()
                .filter(reason -> wanted.contains(reason.modality()))
                .map(this::underLetters)
                .forEach(reasons::add);
        reasons.forEach(reason -> {
            if (reason.outcome() instanceof Outcome.Modify modify) {
                modifications.addAll(modify.changes());
            }
        });
        List<Decision.Part> parts =
                decision.parts().stream()
                        .filter(part -> wanted.contains(part.modality()))
                        .map(part -> new Decision.Part(
                                part.modality(), headline(part.modality()), part.earliest()))
                        .toList();
        Headline headline =
                parts.stream().map(Decision.Part::headline).reduce(Headline.PROCEED, Headline::stricter);
        var remaining = new TreeSet<ModalityCode>();
        if (headline == Headline.REFUSED) {
            parts.stream()
                    .filter(part -> part.headline() != Headline.REFUSED)
                    .forEach(part -> remaining.add(part.modality()));
        }
        return new Decision(
                decision.day(), decision.place(), headline,
                parts.stream()
                        .flatMap(part -> Optional.ofNullable(part.earliest()).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                List.copyOf(needed.values()), modifications, parts, remaining, reasons,
                List.copyOf(lifting.values()));
    }

    private Headline headline(ModalityCode modality) {
        return reasons.stream()
                .filter(reason -> reason.modality().equals(modality) && !reason.lifted())
                .map(reason -> reason.outcome().headline())
                .reduce(Headline.PROCEED, Headline::stricter);
    }

    private Decision.Reason underLetters(Decision.Reason reason) {
        if (!(reason.outcome() instanceof Outcome.Clearance letter)) {
            return reason;
        }
        QuestionCode condition = condition(reason.rule());
        var kind = document.letters().get(letter.kind());
        LetterOnFile found = kind == null || condition == null
                ? null
                : DecisionSum.lifting(
                        letters, condition, reason.modality(), decision.day(), kind.days());
        if (found != null) {
            lifting.put(found.id(), found);
        } else if (condition != null) {
            needed.merge(
                    condition + " " + letter.kind(),
                    new Decision.LetterNeeded(
                            condition, letter.kind(), Codes.sorted(List.of(reason.modality()))),
                    DecisionAgain::both);
        }
        return new Decision.Reason(
                reason.rule(), reason.because(), reason.modality(), letter, null, found != null,
                reason.unsaid());
    }

    private static Decision.LetterNeeded both(
            Decision.LetterNeeded one, Decision.LetterNeeded other) {
        var modalities = new TreeSet<>(one.modalities());
        modalities.addAll(other.modalities());
        return new Decision.LetterNeeded(one.condition(), one.kind(), modalities);
    }

    private @Nullable QuestionCode condition(String rule) {
        return document.compounds().stream()
                .filter(compound -> compound.code().equals(rule))
                .map(CompoundRule::condition)
                .findFirst()
                .or(() -> document.questions().stream()
                        .filter(question -> question.code().value().equals(rule))
                        .map(Question::letterCondition)
                        .findFirst())
                .orElse(null);
    }
}
