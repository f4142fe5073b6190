package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.CellWords;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Why something was decided: each answer once, and what it means for which technique. */
class DecisionReasons extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;
    private final transient PolicyDocument document;
    private final transient Map<ModalityCode, String> names;

    /**
     * @param document the version of the policy that it was decided by
     * @param names the modalities' names
     */
    DecisionReasons(Decision decision, PolicyDocument document, Map<ModalityCode, String> names) {
        this.decision = decision;
        this.document = document;
        this.names = names;
        getContent().addClassNames("lines", "reasons");
        show();
    }

    private void show() {
        Map<List<Choice>, Map<String, List<Decision.Reason>>> byAnswer = new LinkedHashMap<>();
        decision.reasons().forEach(reason -> byAnswer
                .computeIfAbsent(reason.because(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(words(reason), _ -> new ArrayList<>())
                .add(reason));
        byAnswer.forEach((because, outcomes) -> getContent().add(reason(because, outcomes)));
    }

    /** What follows, with the day where it is a wait, and whether a letter lifts it. */
    private String words(Decision.Reason reason) {
        if (reason.notBefore() != null) {
            // Beside a refusal, the end of a wait is no day to come.
            return Words.text(decision.headline() == Headline.REFUSED ? "screening.card.waitToo" : "screening.card.wait", CellWords.text(reason.outcome()), reason.notBefore());
        }
        String outcome = CellWords.full(reason.outcome(), document);
        if (reason.unsaid()) {
            return Words.text("screening.card.unsaid");
        }
        return reason.lifted() ? Words.text("screening.card.lifted", outcome) : outcome;
    }

    private ListItem reason(List<Choice> because, Map<String, List<Decision.Reason>> outcomes) {
        Div words = new Div();
        words.addClassNames("stack-s", "grow");
        because.forEach(choice -> words.add(new Span(answer(choice))));
        Div marks = new Div();
        marks.addClassNames("row", "wrap");
        outcomes.forEach((text, reasons) -> {
            Decision.Reason first = reasons.getFirst();
            Span mark =
                    (first.lifted() ? Status.GOOD : PolicyWords.status(first.outcome().headline()))
                            .word(text);
            mark.addClassName("wrap");
            marks.add(mark);
            if (reasons.size() < decision.parts().size()) {
                Span only = new Span(PolicyWords.names(
                        names, reasons.stream().map(Decision.Reason::modality).collect(Collectors.toCollection(TreeSet::new))));
                only.addClassNames("mute", "small");
                marks.add(only);
            }
        });
        words.add(marks);
        because.forEach(choice -> advice(choice, words));
        return new ListItem(words);
    }

    private String answer(Choice choice) {
        return document.question(choice.question())
                .map(question -> Words.text(
                        "screening.card.answer",
                        PolicyWords.of(question.wording()),
                        question.option(choice.option())
                                .map(option -> PolicyWords.of(option.wording()))
                                .map(said -> isOneOfSeveral(choice) && question.kind() == Question.Kind.SINCE
                                        ? Words.text("screening.card.possibly", said) : said)
                                .orElse(choice.option().value())))
                .orElse(choice.toString());
    }

    /** A date that is known to the month or year only can lie in several spans. */
    private boolean isOneOfSeveral(Choice choice) {
        return decision.reasons().stream()
                .flatMap(reason -> reason.because().stream())
                .anyMatch(other -> other.question().equals(choice.question()) && !other.option().equals(choice.option()));
    }

    private void advice(Choice choice, Div words) {
        document.question(choice.question())
                .flatMap(question -> question.option(choice.option()))
                .ifPresent(option -> {
                    if (option.advice() != null) {
                        Paragraph advice = new Paragraph(PolicyWords.of(option.advice()));
                        advice.addClassNames("mute", "small");
                        words.add(advice);
                    }
                });
    }
}
