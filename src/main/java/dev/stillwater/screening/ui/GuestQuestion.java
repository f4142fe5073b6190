package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question for the guest to answer by himself: two large buttons, details only after a yes. */
class GuestQuestion extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final transient ScreeningSheet sheet;
    private final transient Consumer<Optional<Answer>> changed;
    private final transient Runnable next;
    private final H1 heading = new H1();
    private final Paragraph wanted = new Paragraph();
    private final Div details = new Div();
    private transient @Nullable AnswerDetail detail;
    private final Button yes = new Button();
    private final Button no = new Button();

    /**
     * @param changed is told the answer as soon as there is one, and that there is none any more
     * @param next is called when the press itself answers the whole question
     */
    GuestQuestion(
            Question question, @Nullable Answer given, ScreeningSheet sheet, Consumer<Optional<Answer>> changed,
            Runnable next) {
        this.question = question;
        this.sheet = sheet;
        this.changed = changed;
        this.next = next;
        heading.setText(PolicyWords.of(question.wording()));
        heading.setId("guest-question");
        getContent().addClassName("guest-question");
        getContent().getElement().setAttribute("data-question", question.code().value());
        wanted.addClassName("refusal");
        wanted.getElement().setAttribute("role", "alert");
        wanted.setVisible(false);
        getContent().add(heading, wanted);
        details.addClassName("guest-details");
        if (question.harmless().isPresent() && !AnswerDetail.isAskedAtOnce(question)) {
            getContent().add(buttons(given));
            boolean said = given != null && !AnswerDetail.isHarmless(question, given) && AnswerDetail.isWanted(question);
            showDetails(said ? given : null, said);
        } else {
            // The heading asks it already.
            details.addClassName("alone");
            showDetails(given, true);
        }
        getContent().add(details);
    }

    H1 heading() {
        return heading;
    }

    private Div buttons(@Nullable Answer given) {
        yes.setText(AnswerDetail.yesWord(question));
        no.setText(AnswerDetail.noWord(question));
        yes.addClickListener(click -> sayYes());
        no.addClickListener(click -> question.harmless().ifPresent(this::answer));
        Div buttons = new Div(no, yes);
        buttons.addClassName("guest-choices");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "guest-question");
        if (given != null) {
            mark(!AnswerDetail.isHarmless(question, given));
        }
        return buttons;
    }

    private void sayYes() {
        if (!AnswerDetail.isWanted(question)) {
            answer(AnswerDetail.concerns(question).getFirst());
            return;
        }
        mark(true);
        wanted.setVisible(false);
        showDetails(null, true);
        changed.accept(Optional.empty());
    }

    private void answer(Option option) {
        changed.accept(Optional.of(AnswerDetail.only(question, option, sheet.today())));
        next.run();
    }

    private void mark(boolean saidYes) {
        pressed(yes, saidYes);
        pressed(no, !saidYes);
    }

    private static void pressed(Button button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        button.setThemeVariant(ButtonVariant.PRIMARY, on);
    }

    private void showDetails(@Nullable Answer given, boolean asked) {
        details.removeAll();
        detail = asked ? new AnswerDetail(question, given, sheet, changed) : null;
        if (detail != null) {
            details.add(detail);
        }
    }

    /** Whether there is more to say than yes or no. */
    boolean isDetailed() {
        return detail != null;
    }

    /** Says that an answer is wanted, where it is to be given. */
    void markOpen() {
        if (detail != null) {
            detail.markOpen();
            details.getElement().executeJs("setTimeout(() => this.querySelector('input')?.focus())");
        } else {
            wanted.setText(Words.text("screening.ask.unanswered"));
            wanted.setVisible(true);
        }
    }
}
