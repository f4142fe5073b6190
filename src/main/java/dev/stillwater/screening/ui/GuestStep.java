package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.stillwater.uikit.Words;
import org.jspecify.annotations.Nullable;

/** A page with one question: how far the guest is, the question, back and on. */
final class GuestStep extends Div implements GuestPages.Headed {

    private static final long serialVersionUID = 1L;

    private final Button on;
    private @Nullable GuestQuestion question;
    private boolean answered;

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
        on = GuestPages.large(Words.text("screening.guest.next"), () -> goOn(next));
        on.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(before, on);
        actions.addClassName("guest-actions");
        addClassName("guest-page");
        add(progress, actions);
    }

    void ask(GuestQuestion asked) {
        question = asked;
        addComponentAtIndex(1, asked);
    }

    /** Says above the question why it comes now. */
    void because(String why) {
        Span note = new Span(why);
        note.addClassName("sunken");
        note.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, note);
    }

    /** Without an answer there is no way on but that of the question itself; a detail that is missing is said. */
    void setAnswered(boolean isAnswered) {
        answered = isAnswered;
        on.setVisible(answered || question != null && question.isDetailed());
    }

    private void goOn(Runnable next) {
        if (answered) {
            next.run();
        } else {
            markOpen();
        }
    }

    void markOpen() {
        if (question != null) {
            question.markOpen();
        }
    }

    @Override
    public H1 heading() {
        return question == null ? new H1() : question.heading();
    }
}
