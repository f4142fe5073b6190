package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ScreeningSheet;
import dev.stillwater.uikit.DateField;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is asked after a yes: which of several, how many, on which day. What does not fit the question
 * is said at the field at once.
 */
class AnswerDetail extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final transient AnswerLimits limits;
    private final LocalDate today;
    private final JurisdictionCode place;
    private final transient Consumer<Optional<Answer>> changed;
    private final transient HasValidationProperties field;

    /** @param changed is told the answer as soon as there is one, and that there is none any more */
    AnswerDetail(
            Question question, @Nullable Answer given, ScreeningSheet sheet, Consumer<Optional<Answer>> changed) {
        this.question = question;
        this.today = sheet.today();
        this.place = sheet.place();
        this.limits = new AnswerLimits(question, sheet);
        this.changed = changed;
        Component detail = detail(given);
        field = (HasValidationProperties) detail;
        getContent().addClassName("stack-s");
        getContent().add(detail);
        if (isAskedAtOnce(question)) {
            getContent().add(instead(given, (HasValue<?, ?>) detail));
        }
    }

    /** Says that an answer is wanted, where nothing is said yet about the one that was tried. */
    void markOpen() {
        if (!field.isInvalid()) {
            mark(field, Words.text("screening.ask.unanswered"));
        }
    }

    private static void mark(HasValidationProperties field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    /** What was typed and cannot be read is no value; the component knows only that it is wrong. */
    private static <F extends Component & HasValidationProperties> void sayUnreadable(F field) {
        field.getElement().addEventListener("unparsable-change", typed -> unreadable(field).ifPresent(field::setErrorMessage));
    }

    private static Optional<String> unreadable(HasValidationProperties field) {
        return field.isInvalid()
                ? Optional.of(Words.text(field instanceof IntegerField ? "screening.answer.noNumber" : "refusal.date.form"))
                : Optional.empty();
    }

    /** The plain answers that say more than no. */
    static List<Option> concerns(Question question) {
        return question.plainOptions().stream()
                .filter(option -> !Optional.of(option).equals(question.harmless()))
                .toList();
    }

    /** Whether a yes alone does not answer it. */
    static boolean isWanted(Question question) {
        return concerns(question).size() > 1 || question.kind() == Question.Kind.NUMBER
                || question.kind() == Question.Kind.SINCE;
    }

    /** Whether the day is asked for at once, with a way to say that there is none yet: a yes before it would say nothing. */
    static boolean isAskedAtOnce(Question question) {
        return question.kind() == Question.Kind.SINCE && question.harmless().isPresent() && !hasNo(question);
    }

    private static boolean hasNo(Question question) {
        return question.harmless().filter(each -> each.code().value().equals("no")).isPresent();
    }

    static boolean isHarmless(Question question, Answer given) {
        return question.harmless()
                .filter(no -> given.options().equals(new TreeSet<>(Set.of(no.code()))))
                .isPresent();
    }

    /** What the guest says instead of yes: the only concern, where there is but one. */
    static String yesWord(Question question) {
        List<Option> concerns = concerns(question);
        if (concerns.size() == 1 && !isWanted(question)) {
            return PolicyWords.of(concerns.getFirst().wording());
        }
        return Words.text(hasNo(question) ? "screening.ask.yes" : "screening.ask.known");
    }

    static String noWord(Question question) {
        return question.harmless().map(option -> PolicyWords.of(option.wording())).orElse("");
    }

    /** The answer that is this option alone. */
    static Answer only(Question question, Option option, LocalDate today) {
        return new Answer(question.code(), new TreeSet<>(Set.of(option.code())), null, null, today);
    }

    private Component detail(@Nullable Answer given) {
        return switch (question.kind()) {
            case NUMBER -> numberField(given);
            case SINCE -> question.measure() != null && question.measure().unit() == Question.Measure.Unit.MONTHS
                    ? aboutWhen(given)
                    : dateField(given);
            case ANY_OF -> several(given);
            case YES_NO, ONE_OF -> oneOf(given);
        };
    }

    private String detailLabel() {
        if (question.detail() != null) {
            return PolicyWords.of(question.detail());
        }
        return question.harmless().isPresent() && !isAskedAtOnce(question)
                ? Words.text("screening.ask.which")
                : PolicyWords.of(question.wording());
    }

    private Component oneOf(@Nullable Answer given) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>(detailLabel());
        group.setItems(concerns(question));
        group.setItemLabelGenerator(option -> PolicyWords.of(option.wording()));
        if (given != null) {
            concerns(question).stream()
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
        group.setItems(concerns(question));
        group.setItemLabelGenerator(option -> PolicyWords.of(option.wording()));
        if (given != null) {
            group.select(
                    concerns(question).stream()
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
        sayUnreadable(field);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        field.setStepButtonsVisible(false);
        if (given != null && given.number() != null) {
            field.setValue(given.number());
        }
        field.addValueChangeListener(change ->
                entered(field, change.getValue(), number -> Answer.number(question.code(), today, number)));
        return field;
    }

    /** Counts what fits the question; of the rest the field says why it does not count. */
    private <T> void entered(HasValidationProperties at, @Nullable T value, Function<T, Answer> reading) {
        Optional<Answer> answer = Optional.ofNullable(value).map(reading);
        Optional<Answer> fitting = answer.filter(limits::takes);
        if (fitting.isEmpty()) {
            answer.map(limits::whyNot).or(() -> unreadable(at)).ifPresent(sentence -> mark(at, sentence));
        }
        changed.accept(fitting);
    }

    private Component dateField(@Nullable Answer given) {
        DateField field = new DateField(
                hasNo(question) ? detailLabel() : PolicyWords.of(question.wording())).in(place);
        if (!hasNo(question) && question.detail() != null) {
            field.setHelperText(PolicyWords.of(question.detail()));
        }
        field.setMax(today);
        field.setMin(limits.firstDay());
        sayUnreadable(field);
        if (given != null && given.date() != null) {
            field.setValue(given.date());
        }
        field.addValueChangeListener(change ->
                entered(field, change.getValue(), date -> Answer.date(question.code(), today, date)));
        return field.saidInWords();
    }

    private Component aboutWhen(@Nullable Answer given) {
        AboutWhenField field = new AboutWhenField(detailLabel(), today);
        if (given != null && given.date() != null) {
            field.setValue(new AboutWhenField.When(given.date(), given.known() == Answer.Known.TO_THE_YEAR));
        }
        field.addValueChangeListener(change -> entered(field, change.getValue(), when -> when.inMonth() == null
                ? Answer.about(question.code(), today, when.year())
                : Answer.about(question.code(), today, when.inMonth())));
        return field;
    }

    /** A tick that stands for the answer without a day; it and a day exclude each other. */
    private Checkbox instead(@Nullable Answer given, HasValue<?, ?> day) {
        Option none = question.harmless().orElseThrow();
        Checkbox tick = new Checkbox(PolicyWords.of(none.wording()), given != null && isHarmless(question, given));
        tick.addClassName("instead");
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                day.clear();
                field.setInvalid(false);
                changed.accept(Optional.of(only(question, none, today)));
            } else if (day.isEmpty()) {
                changed.accept(Optional.empty());
            }
        });
        day.addValueChangeListener(change -> {
            if (!day.isEmpty()) {
                tick.setValue(false);
            }
        });
        return tick;
    }

    private void chosen(Set<OptionCode> options) {
        changed.accept(
                options.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Answer(
                                        question.code(), new TreeSet<>(options), null, null, today)));
    }
}
