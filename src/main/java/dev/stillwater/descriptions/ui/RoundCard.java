package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.Round;
import dev.stillwater.uikit.Words;

/** What was written about the text as a whole when it was sent back, and what was answered to it. */
class RoundCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Round round;
    private final Span which;

    RoundCard(Round round) {
        this.round = round;
        which = new Span(Words.text("descriptions.round", round.number()));
        which.addClassNames("strong", "small");
        Div card = getContent();
        card.add(which, new SaidWords(round.words(), round.sentBackBy(), round.sentBackAt()));
        card.addClassNames("remark-card", "stack-s");
        card.getElement().setAttribute("role", "group");
        card.getElement().setAttribute("aria-label", which.getText());
        round.answers().forEach(answer -> card.add(SaidWords.of(answer)));
        if (round.resolvedBy() != null && round.resolvedAt() != null) {
            card.add(small(Words.text("descriptions.remark.resolvedBy", round.resolvedBy(), Moments.at(round.resolvedAt()))));
        }
        if (!round.textsKept()) {
            card.add(small(Words.text("descriptions.round.notKept")));
        }
    }

    /** @param change resolves the round, or takes it up again */
    RoundCard withActions(Runnable answer, Runnable change) {
        Div actions = new Div();
        actions.addClassName("remark-actions");
        if (round.isOpen()) {
            actions.add(button("descriptions.remark.answer", answer), button("descriptions.remark.resolve", change));
        } else {
            actions.add(button("descriptions.remark.reopen", change));
        }
        getContent().add(actions);
        return this;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(Words.text(key), click -> action.run());
        button.setAriaLabel(Words.text(key) + ", " + which.getText());
        return button;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("mute", "small");
        return span;
    }
}
