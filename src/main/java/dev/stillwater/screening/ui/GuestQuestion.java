package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question for the guest to answer by himself: two large buttons, details only after a yes. */
class GuestQuestion extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final LocalDate today;
    private final transient Consumer<Optional<Answer>> changed;
    private final transient Runnable next;
    private final H1 heading = new H1();
    private final Div details = new Div();
    private final Button yes = new Button();
    private final Button no = new Button();

    /**
     * @param changed is told the answer as soon as there is one, and that there is none any more
     * @param next is called when the press itself answers the whole question
     */
    GuestQuestion(
            Question question, @Nullable Answer given, LocalDate today, Consumer<Optional<Answer>> changed,
            Runnable next) {
        this.question = question;
        this.today = today;
        this.changed = changed;
        this.next = next;
        heading.setText(PolicyWords.of(question.wording()));
        heading.setId("guest-question");
        getContent().addClassName("guest-question");
        getContent().getElement().setAttribute("data-question", question.code().value());
        getContent().add(heading);
        details.addClassName("guest-details");
        if (question.harmless().isPresent()) {
            getContent().add(buttons(given));
            boolean wanted = given != null && !AnswerDetail.isHarmless(question, given) && AnswerDetail.isWanted(question);
            showDetails(wanted ? given : null, wanted);
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
        changed.accept(Optional.empty());
        showDetails(null, true);
    }

    private void answer(Option option) {
        changed.accept(Optional.of(AnswerDetail.only(question, option, today)));
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

    private void showDetails(@Nullable Answer given, boolean wanted) {
        details.removeAll();
        if (wanted) {
            details.add(new AnswerDetail(question, given, today, changed));
        }
    }
}
