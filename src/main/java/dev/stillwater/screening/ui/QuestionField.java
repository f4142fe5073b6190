package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One question: yes or no first, details only after a yes. */
class QuestionField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final LocalDate today;
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
            LocalDate today,
            Consumer<Optional<Answer>> changed) {
        this.question = question;
        this.today = today;
        this.changed = changed;
        Component detail = detail(given);
        details.add(detail);
        getContent().addClassName("question");
        getContent().getElement().setAttribute("data-question", question.code().value());
        boolean first = question.harmless().isPresent();
        yesNo = first ? yesNo(given) : null;
        if (yesNo != null) {
            getContent().add(yesNo);
            details.setVisible(given != null && !isHarmless(given) && hasDetails());
        }
        if (!first || hasDetails()) {
            getContent().add(details);
        }
        if (question.after() != null) {
            getContent().addClassName("follow-up");
        }
    }

    private boolean hasDetails() {
        return concerns().size() > 1 || question.kind() == Question.Kind.NUMBER
                || question.kind() == Question.Kind.SINCE;
    }

    private List<Option> concerns() {
        return question.plainOptions().stream()
                .filter(option -> !Optional.of(option).equals(question.harmless()))
                .toList();
    }

    private RadioButtonGroup<Boolean> yesNo(@Nullable Answer given) {
        RadioButtonGroup<Boolean> group =
                new RadioButtonGroup<>(PolicyWords.of(question.wording()));
        group.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        group.setItems(false, true);
        group.setItemLabelGenerator(yes -> yes ? yesWord() : noWord());
        if (given != null) {
            group.setValue(!isHarmless(given));
        }
        group.addValueChangeListener(change -> said(Boolean.TRUE.equals(change.getValue())));
        return group;
    }

    private String noWord() {
        return question.harmless().map(option -> PolicyWords.of(option.wording())).orElse("");
    }

    private String yesWord() {
        if (concerns().size() == 1 && !hasDetails()) {
            return PolicyWords.of(concerns().getFirst().wording());
        }
        boolean no = question.harmless().filter(each -> each.code().value().equals("no")).isPresent();
        return Words.text(no ? "screening.ask.yes" : "screening.ask.known");
    }

    private void said(boolean yes) {
        details.setVisible(yes && hasDetails());
        if (!yes) {
            question.harmless().ifPresent(no -> chosen(Set.of(no.code())));
        } else if (!hasDetails()) {
            chosen(Set.of(concerns().getFirst().code()));
        } else {
            changed.accept(Optional.empty());
        }
    }

    private boolean isHarmless(Answer given) {
        return question.harmless()
                .filter(no -> given.options().equals(new TreeSet<>(Set.of(no.code()))))
                .isPresent();
    }

    private Component detail(@Nullable Answer given) {
        return switch (question.kind()) {
            case NUMBER -> numberField(given);
            case SINCE -> dateField(given);
            case ANY_OF -> several(given);
            case YES_NO, ONE_OF -> oneOf(given);
        };
    }

    private String detailLabel() {
        if (question.detail() != null) {
            return PolicyWords.of(question.detail());
        }
        return question.harmless().isPresent()
                ? Words.text("screening.ask.which")
                : PolicyWords.of(question.wording());
    }

    private Component oneOf(@Nullable Answer given) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>(detailLabel());
        group.setItems(concerns());
        group.setItemLabelGenerator(option -> PolicyWords.of(option.wording()));
        if (given != null) {
            concerns().stream()
                    .filter(option -> given.options().contains(option.code()))
                    .findFirst()
                    .ifPresent(group::setValue);
        }
        group.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen(Set.of(change.getValue().code()));
            }
        });
        return group;
    }

    private Component several(@Nullable Answer given) {
        CheckboxGroup<Option> group = new CheckboxGroup<>(Words.text("screening.ask.several"));
        group.setItems(concerns());
        group.setItemLabelGenerator(option -> PolicyWords.of(option.wording()));
        if (given != null) {
            group.select(
                    concerns().stream()
                            .filter(option -> given.options().contains(option.code()))
                            .toList());
        }
        group.addValueChangeListener(change ->
                chosen(new TreeSet<>(change.getValue().stream().map(Option::code).toList())));
        return group;
    }

    private Component numberField(@Nullable Answer given) {
        IntegerField field = new IntegerField(detailLabel());
        Question.Measure measure = question.measure();
        if (measure != null) {
            field.setMin(measure.lowest());
            if (measure.highest() != null) {
                field.setMax(measure.highest());
                field.setHelperText(
                        Words.text("screening.ask.range", measure.lowest(), measure.highest()));
            }
        }
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setStepButtonsVisible(false);
        if (given != null && given.number() != null) {
            field.setValue(given.number());
        }
        field.addValueChangeListener(change -> changed.accept(
                Optional.ofNullable(change.getValue())
                        .filter(number -> inRange(number))
                        .map(number -> Answer.number(question.code(), today, number))));
        return field;
    }

    private boolean inRange(int number) {
        Question.Measure measure = question.measure();
        return measure == null
                || number >= measure.lowest()
                        && (measure.highest() == null || number <= measure.highest());
    }

    private Component dateField(@Nullable Answer given) {
        DateField field = new DateField(
                question.harmless().isPresent() ? detailLabel() : PolicyWords.of(question.wording()));
        if (question.harmless().isEmpty() && question.detail() != null) {
            field.setHelperText(PolicyWords.of(question.detail()));
        }
        field.setMax(today);
        LocalDate first = firstDay();
        if (first != null) {
            field.setMin(first);
        }
        if (given != null && given.date() != null) {
            field.setValue(given.date());
        }
        field.addValueChangeListener(change -> changed.accept(
                Optional.ofNullable(change.getValue())
                        .filter(date -> !date.isAfter(today) && (first == null || !date.isBefore(first)))
                        .map(date -> Answer.date(question.code(), today, date))));
        return field;
    }

    private @Nullable LocalDate firstDay() {
        Question.Measure measure = question.measure();
        return measure == null
                        || measure.highest() == null
                        || measure.unit() != Question.Measure.Unit.DAYS
                ? null
                : today.minusDays(measure.highest());
    }

    private void chosen(Set<OptionCode> options) {
        changed.accept(
                options.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Answer(
                                        question.code(), new TreeSet<>(options), null, null, today)));
    }

    Question question() {
        return question;
    }
}
