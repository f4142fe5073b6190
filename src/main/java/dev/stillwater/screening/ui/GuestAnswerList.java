package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.GuestSitting;
import dev.stillwater.uikit.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a guest has answered, to look through before it is sent; each answer can be corrected. What was answered
 * with a plain no is folded below the rest.
 */
final class GuestAnswerList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param go is told the question to answer again, counted from 0 */
    GuestAnswerList(List<Question> questions, GuestSitting sitting, PolicyDocument document, IntConsumer go) {
        ReportWords words = new ReportWords(sitting.language(), ZoneOffset.UTC, List.of());
        UnorderedList told = list();
        UnorderedList no = list();
        for (int i = 0; i < questions.size(); i++) {
            int step = i;
            Question question = questions.get(i);
            sitting.given().to(question.code()).ifPresent(answer ->
                    (isNo(question, answer) ? no : told)
                            .add(line(question, answer, words.answered(document, answer), () -> go.accept(step))));
        }
        getContent().addClassNames("stack-s", "guest-answers");
        getContent().setVisible(!questions.isEmpty());
        if (told.getComponentCount() > 0) {
            getContent().add(told);
        }
        if (no.getComponentCount() > 0) {
            getContent().add(new Details(Words.text("screening.guest.saidNo", no.getComponentCount()), no));
        }
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        return list;
    }

    private static boolean isNo(Question question, Answer answer) {
        return AnswerDetail.isHarmless(question, answer) && !AnswerDetail.isAskedAtOnce(question);
    }

    private static ListItem line(Question question, Answer answer, String said, Runnable change) {
        Span asked = new Span(PolicyWords.of(question.wording()));
        asked.addClassName("mute");
        Span answered = new Span(said);
        answered.addClassName(isNo(question, answer) ? "said-no" : "strong");
        Div words = new Div(asked, answered);
        words.addClassNames("stack-s", "grow");
        Button again = new Button(Words.text("screening.guest.change"), click -> change.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel(Words.text("screening.guest.change.of", PolicyWords.of(question.wording())));
        return new ListItem(words, again);
    }
}
