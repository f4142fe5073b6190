package dev.stillwater.screening.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;

/** About when: a year, and its month where somebody remembers it. */
final class AboutWhenField extends CustomField<AboutWhenField.When> {

    private static final long serialVersionUID = 1L;

    private static final int OLDEST_YEARS = 120;

    /**
     * What was said.
     *
     * @param month absent where only the year is known
     */
    record When(Year year, @Nullable Month month) {

        When(LocalDate day, boolean onlyYear) {
            this(Year.from(day), onlyYear ? null : day.getMonth());
        }

        /** The month; null where only the year is known. */
        @Nullable YearMonth inMonth() {
            return month == null ? null : year.atMonth(month);
        }
    }

    private final Select<Month> month = new Select<>();
    private final IntegerField year = new IntegerField(Words.text("screening.ask.year"));

    AboutWhenField(String label, LocalDate today) {
        setLabel(label);
        setHelperText(Words.text("screening.ask.year.help"));
        month.setLabel(Words.text("screening.ask.month"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(each ->
                each == null ? Words.text("screening.ask.month.unknown") : each.getDisplayName(TextStyle.FULL_STANDALONE, Words.locale()));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(Words.text("screening.ask.month.unknown"));
        year.setMin(today.getYear() - OLDEST_YEARS);
        year.setMax(today.getYear());
        year.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(Words.text("screening.answer.noNumber"))
                .setMinErrorMessage(Words.text("screening.answer.outOfRange", year.getMin(), year.getMax()))
                .setMaxErrorMessage(Words.text("screening.answer.ahead.month")));
        year.setValueChangeMode(ValueChangeMode.ON_BLUR);
        year.setPlaceholder(String.valueOf(today.getYear()));
        month.addValueChangeListener(change -> updateValue());
        year.addValueChangeListener(change -> updateValue());
        Div both = new Div(month, year);
        both.addClassName("about-when");
        add(both);
    }

    @Override
    protected @Nullable When generateModelValue() {
        Integer typed = year.getValue();
        return typed == null || typed < year.getMin() || typed > year.getMax() ? null : new When(Year.of(typed), month.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable When when) {
        year.setValue(when == null ? null : when.year().getValue());
        month.setValue(when == null ? null : when.month());
    }
}
