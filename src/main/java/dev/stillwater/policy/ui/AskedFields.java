package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.OptionCode;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.Question;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.policy.Season;
import dev.stillwater.policy.Validity;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When a question is asked, about what, and how long its answer is good. */
class AskedFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PolicyDocument document;
    private final Select<Validity.Span> span = new Select<>();
    private final IntegerField days = new IntegerField(Words.text("screening.question.days"));
    private final Select<Question.Moment> moment = new Select<>();
    private final Select<Optional<Season>> season = new Select<>();
    private final MultiSelectComboBox<ModalityCode> modalities =
            new MultiSelectComboBox<>(Words.text("policy.question.modalities"));
    private final ComboBox<Question> after = new ComboBox<>(Words.text("policy.question.afterField"));
    private final MultiSelectComboBox<OptionCode> afterOptions =
            new MultiSelectComboBox<>(Words.text("policy.question.afterAnswers"));
    private final ComboBox<Question> condition = new ComboBox<>(Words.text("policy.question.condition"));
    private final ComboBox<Question> behind = new ComboBox<>(Words.text("policy.question.behind"));

    AskedFields(PolicyDocument document, Map<ModalityCode, String> names, @Nullable Question question) {
        this.document = document;
        List<Question> others = document.questions().stream()
                .filter(each -> question == null || !each.code().equals(question.code()))
                .toList();
        makeValidity();
        makeSeason();
        modalities.setItems(names.keySet());
        modalities.setItemLabelGenerator(names::get);
        modalities.setPlaceholder(Words.text("policy.question.allModalities"));
        List.of(after, condition, behind).forEach(field -> {
            field.setItems(others);
            field.setItemLabelGenerator(each -> each.code() + " " + PolicyWords.of(each.wording()));
            field.setClearButtonVisible(true);
            field.addClassName("long-choice");
        });
        after.setPlaceholder(Words.text("policy.question.always"));
        behind.setPlaceholder(Words.text("policy.question.first"));
        condition.setPlaceholder(Words.text("policy.question.itself"));
        condition.setHelperText(Words.text("policy.question.conditionHelp"));
        afterOptions.setItemLabelGenerator(this::answer);
        after.addValueChangeListener(change -> showOpeners(change.getValue()));
        showOpeners(null);
        Div good = row(span, days);
        add(row(behind, season), good, row(moment, modalities), row(after, afterOptions), row(condition));
        addClassName("stack-fields");
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-columns");
        return row;
    }

    private void makeValidity() {
        span.setLabel(Words.text("screening.question.validity"));
        span.setItems(Validity.Span.values());
        span.setItemLabelGenerator(each -> Words.of("screening.question.span", each));
        span.addValueChangeListener(change -> days.setVisible(change.getValue() == Validity.Span.DAYS));
        span.setValue(Validity.Span.VISIT);
        days.setVisible(false);
        moment.setLabel(Words.text("policy.question.moment"));
        moment.setItems(Question.Moment.values());
        moment.setItemLabelGenerator(each -> Words.of("policy.question.moment", each));
        moment.setValue(Question.Moment.VISIT);
    }

    private void makeSeason() {
        var items = new ArrayList<Optional<Season>>();
        items.add(Optional.empty());
        document.seasons().forEach(each -> items.add(Optional.of(each)));
        season.setLabel(Words.text("screening.question.season"));
        season.setItems(items);
        season.setItemLabelGenerator(each -> each.map(found -> PolicyWords.of(found.wording()))
                .orElse(Words.text("screening.question.allYear")));
        season.setValue(Optional.empty());
    }

    private String answer(OptionCode code) {
        Question opener = after.getValue();
        return opener == null ? code.value() : QuestionWords.option(document, opener.code(), code);
    }

    private void showOpeners(@Nullable Question opener) {
        afterOptions.setVisible(opener != null);
        afterOptions.setItems(opener == null
                ? List.of()
                : opener.options().stream().map(Option::code).toList());
    }

    /** Shows what a question has; leaves alone where it stands. */
    void show(Question question) {
        span.setValue(question.validity().span());
        days.setValue(question.validity().days() > 0 ? question.validity().days() : null);
        moment.setValue(question.moment());
        season.setValue(question.season() == null ? Optional.empty() : document.season(question.season()));
        modalities.setValue(question.modalities());
        Question.After opened = question.after();
        if (opened != null) {
            document.question(opened.question()).ifPresent(after::setValue);
            afterOptions.setValue(opened.options());
        }
        if (question.condition() != null) {
            document.question(question.condition()).ifPresent(condition::setValue);
        }
    }

    void showBehind(@Nullable Question before) {
        behind.setValue(before);
    }

    /** A follow-up of a question, after the answers that are a concern. */
    void showFollowUpOf(Question opener) {
        after.setValue(opener);
        afterOptions.setValue(opener.options().stream()
                .filter(Option::concern)
                .map(Option::code)
                .toList());
        span.setValue(opener.validity().span());
        days.setValue(opener.validity().days() > 0 ? opener.validity().days() : null);
        modalities.setValue(opener.modalities());
    }

    void in(FormDialog dialog) {
        dialog.field("validityDays", days)
                .field("season", season)
                .field("after", after)
                .field("afterOptions", afterOptions)
                .field("condition", condition);
    }

    Validity validity() {
        if (span.getValue() != Validity.Span.DAYS) {
            return new Validity(span.getValue(), 0);
        }
        int number = Fields.required(days, "validityDays");
        if (number < 1 || number > Validity.MOST_DAYS) {
            throw Refusal.at("validityDays", "screening.cell.days", Validity.MOST_DAYS);
        }
        return Validity.days(number);
    }

    Question.Moment moment() {
        return moment.getValue();
    }

    @Nullable String season() {
        return season.getValue().map(Season::code).orElse(null);
    }

    TreeSet<ModalityCode> modalities() {
        return new TreeSet<>(modalities.getValue());
    }

    Question.@Nullable After after() {
        Question opener = after.getValue();
        return opener == null ? null : new Question.After(opener.code(), new TreeSet<>(afterOptions.getValue()));
    }

    @Nullable QuestionCode condition() {
        return condition.getValue() == null ? null : condition.getValue().code();
    }

    @Nullable QuestionCode behind() {
        return behind.getValue() == null ? null : behind.getValue().code();
    }
}
