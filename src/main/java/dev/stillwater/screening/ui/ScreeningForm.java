package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.QuestionPlan;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a screening: follow-ups come and go with the answers; the decision stands below. */
class ScreeningForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<ModalityCode, String> names;
    private final transient Standing standing;
    private final Span progress = new Span();
    /** Said where nothing has to be asked. */
    private final Paragraph stillGood = new Paragraph();
    private final Div questions = new Div();
    private final Button restNo = new Button("", click -> answerRestWithNo());
    private final Button afresh =
            new Button(Words.text("screening.ask.afresh"), click -> askAnew());
    private final Div decision = new Div();
    private final transient Map<QuestionCode, QuestionField> fields = new LinkedHashMap<>();
    /** Questions that were begun and have no answer yet: nobody answers them with no on the way. */
    private final transient Set<QuestionCode> begun = new HashSet<>();
    private transient ScreeningSheet sheet;
    private transient Answers given = Answers.NONE;
    private boolean anew;

    /** Is told how far it is, whenever that may have changed. */
    interface Standing {

        /**
         * @param open how many questions are still open
         * @param recorded whether there is nothing to record: nothing was said that is not on record already
         */
        void shown(int open, boolean recorded);
    }

    ScreeningForm(ScreeningSheet sheet, Map<ModalityCode, String> names, Standing standing) {
        this.sheet = sheet;
        this.names = names;
        this.standing = standing;
        progress.addClassNames("mute", "small");
        progress.getElement().setAttribute("aria-live", "polite");
        questions.addClassName("questions");
        decision.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "screening-form");
        Div head = new Div(progress, afresh);
        head.addClassNames("row", "wrap");
        stillGood.addClassName("sunken");
        getContent().add(stillGood, head, questions, restNo, decision);
        show();
    }

    /** What was answered on this occasion. */
    Answers given() {
        return given;
    }

    ScreeningSheet sheet() {
        return sheet;
    }

    /** Marks what is still open, and puts the reader at the first of it; whether there was any. */
    boolean markOpen() {
        List<QuestionField> unanswered = sheet.plan(given).open().stream()
                .flatMap(question -> Optional.ofNullable(fields.get(question.code())).stream())
                .toList();
        unanswered.forEach(QuestionField::markOpen);
        unanswered.stream().findFirst().ifPresent(QuestionField::focus);
        return !unanswered.isEmpty();
    }

    /** Shows the first question that is still open in the middle of the screen. */
    void showOpen() {
        sheet.plan(given).open().stream()
                .flatMap(question -> Optional.ofNullable(fields.get(question.code())).stream())
                .findFirst()
                .ifPresent(field -> field.getElement().executeJs("this.scrollIntoView({block: 'center'})"));
    }

    int openQuestions() {
        return sheet.plan(given).open().size();
    }

    /** Goes on with another sheet, such as one of a newer policy; answers stay. */
    void continueOn(ScreeningSheet newer) {
        sheet = anew ? newer.afresh() : newer;
        fields.clear();
        questions.removeAll();
        show();
    }

    private void askAnew() {
        anew = true;
        continueOn(sheet);
    }

    private void answered(QuestionCode code, Optional<Answer> answer) {
        given = answer.map(given::with).orElseGet(() -> given.without(code));
        if (answer.isPresent()) {
            begun.remove(code);
        } else {
            begun.add(code);
        }
        show();
    }

    private void answerRestWithNo() {
        for (Question open : untouched(sheet.plan(given))) {
            open.harmless().ifPresent(no -> {
                given = given.with(Answer.chosen(open.code(), sheet.today(), no.code()));
                fields.remove(open.code());
            });
        }
        show();
    }

    private List<Question> untouched(QuestionPlan plan) {
        return plan.open().stream()
                .filter(open -> !begun.contains(open.code()))
                .filter(open -> open.harmless().isPresent() && !AnswerDetail.isAskedAtOnce(open))
                .toList();
    }

    /** Keeps the fields that stay, so that focus and half-typed answers do too. */
    private void show() {
        QuestionPlan plan = sheet.plan(given);
        fields.keySet().retainAll(plan.questions().stream().map(Question::code).toList());
        var wanted = plan.questions().stream().map(this::field).toList();
        questions.getChildren()
                .filter(child -> !(child instanceof QuestionField field) || !wanted.contains(field))
                .toList()
                .forEach(questions::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (questions.getComponentCount() <= i || questions.getComponentAt(i) != wanted.get(i)) {
                questions.addComponentAtIndex(i, wanted.get(i));
            }
        }
        showProgress(plan);
        showDecision(plan);
    }

    private QuestionField field(Question question) {
        return fields.computeIfAbsent(
                question.code(),
                code -> new QuestionField(
                        question,
                        given.to(code).orElse(null),
                        sheet,
                        answer -> answered(code, answer)));
    }

    private void showProgress(QuestionPlan plan) {
        int known = plan.known().size();
        String open = Words.text("screening.ask.open", plan.open().size(), plan.questions().size());
        boolean nothing = plan.questions().isEmpty();
        afresh.setVisible(known > 0);
        afresh.setText(Words.text(nothing ? "screening.ask.all" : "screening.ask.afresh"));
        afresh.removeThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.PRIMARY);
        afresh.addThemeVariants(nothing && sheet.isRecorded(given) ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        progress.setVisible(!nothing);
        stillGood.setVisible(nothing);
        stillGood.setText(nothing ? goodUntil() : "");
        progress.setText(known == 0 ? open : open + " " + Words.text("screening.ask.already", known));
        int canBeNo = untouched(plan).size();
        restNo.setText(Words.text("screening.ask.restNo", canBeNo));
        restNo.setVisible(canBeNo > 1);
    }

    private String goodUntil() {
        String until = sheet.goodUntil() == null
                ? Words.text("screening.ask.goodUntilChange")
                : Words.text("screening.ask.goodUntil", sheet.goodUntil());
        return until + " " + Words.text(sheet.isRecorded(given) ? "screening.ask.onRecord" : "screening.ask.notOnRecord");
    }

    private void showDecision(QuestionPlan plan) {
        decision.removeAll();
        if (plan.complete()) {
            decision.add(new DecisionCard(
                    sheet.decide(given), sheet.document(), names, sheet.today().isBefore(sheet.visit().day())));
        }
        standing.shown(plan.open().size(), sheet.isRecorded(given));
    }
}
