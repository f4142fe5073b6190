package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.stillwater.uikit.Words;

/** A page with one question: how far the guest is, the question, back and on. */
final class GuestStep extends Div implements GuestPages.Headed {

    private static final long serialVersionUID = 1L;

    private final Button on;
    private H1 heading = new H1();

    /**
     * @param step counted from 0
     * @param all as many as are asked, by the answers so far
     */
    GuestStep(int step, int all, Runnable back, Runnable next) {
        Span words = new Span(Words.text("screening.guest.progress", step + 1, all));
        words.addClassName("mute");
        ProgressBar bar = new ProgressBar(0, all, step);
        bar.getElement().setAttribute("aria-hidden", "true");
        Div progress = new Div(words, bar);
        progress.addClassName("guest-progress");
        Button before = GuestPages.large(Words.text("screening.guest.back"), back);
        before.addThemeVariants(ButtonVariant.TERTIARY);
        on = GuestPages.large(Words.text("screening.guest.next"), next);
        on.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(before, on);
        actions.addClassName("guest-actions");
        addClassName("guest-page");
        add(progress, actions);
    }

    void ask(GuestQuestion question) {
        heading = question.heading();
        addComponentAtIndex(1, question);
    }

    /** On can be pressed only where there is an answer. */
    void setAnswered(boolean answered) {
        on.setVisible(answered);
    }

    @Override
    public H1 heading() {
        return heading;
    }
}
