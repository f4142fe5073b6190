package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question: yes or no first, details only after a yes. */
class QuestionField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final LocalDate today;
    private final AnswerDetail detail;
    private final transient Consumer<Optional<Answer>> changed;
    private final Div details = new Div();
    private final @Nullable RadioButtonGroup<Boolean> yesNo;

    /**
     * @param given the answer so far
     * @param changed is told the answer as soon as there is one, and that there is none any more
     */
    QuestionField(
            Question question,
            @Nullable Answer given,
            ScreeningSheet sheet,
            Consumer<Optional<Answer>> changed) {
        this.question = question;
        this.today = sheet.today();
        this.changed = changed;
        detail = new AnswerDetail(question, given, sheet, changed);
        details.add(detail);
        getContent().addClassName("question");
        getContent().getElement().setAttribute("data-question", question.code().value());
        boolean first = question.harmless().isPresent() && !AnswerDetail.isAskedAtOnce(question);
        yesNo = first ? yesNo(given) : null;
        if (yesNo != null) {
            getContent().add(yesNo);
            details.setVisible(given != null && !AnswerDetail.isHarmless(question, given) && AnswerDetail.isWanted(question));
        }
        if (!first || AnswerDetail.isWanted(question)) {
            getContent().add(details);
        }
        if (question.after() != null) {
            getContent().addClassName("follow-up");
        }
    }

    private RadioButtonGroup<Boolean> yesNo(@Nullable Answer given) {
        RadioButtonGroup<Boolean> group =
                new RadioButtonGroup<>(PolicyWords.of(question.wording()));
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(false, true);
        group.setItemLabelGenerator(yes -> yes ? AnswerDetail.yesWord(question) : AnswerDetail.noWord(question));
        if (given != null) {
            group.setValue(!AnswerDetail.isHarmless(question, given));
        }
        group.addValueChangeListener(change -> said(Boolean.TRUE.equals(change.getValue())));
        return group;
    }

    private void said(boolean yes) {
        details.setVisible(yes && AnswerDetail.isWanted(question));
        if (!yes) {
            question.harmless().ifPresent(this::chosen);
        } else if (!AnswerDetail.isWanted(question)) {
            chosen(AnswerDetail.concerns(question).getFirst());
        } else {
            changed.accept(Optional.empty());
        }
    }

    private void chosen(Option option) {
        changed.accept(Optional.of(AnswerDetail.only(question, option, today)));
    }

    /** Says at the question that its answer is wanted. */
    void markOpen() {
        if (yesNo != null && !Boolean.TRUE.equals(yesNo.getValue())) {
            yesNo.setErrorMessage(Words.text("screening.ask.unanswered"));
            yesNo.setInvalid(true);
        } else {
            detail.markOpen();
        }
    }

    /** Puts the reader at the question, and there at what is marked. */
    void focus() {
        getContent().getElement().executeJs("""
                setTimeout(() => {
                  (this.querySelector('[invalid] input') ?? this.querySelector('input'))?.focus({preventScroll: true});
                  this.scrollIntoView({block: 'center'});
                })""");
    }

    Question question() {
        return question;
    }
}
