package dev.stillwater.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.ValueContext;
import dev.stillwater.kernel.JurisdictionCode;
import dev.stillwater.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date to type or to pick, in the screen's language and in the order of the place ({@link DateOrder}),
 * which the empty field shows. What cannot be read as a date is refused when
 * the form is sent, instead of counting as no date. The calendar opens by its button or the arrow down,
 * not while somebody types: it would lie over the next field.
 */
public class DateField extends DatePicker {

    private static final long serialVersionUID = 1L;

    private final DatePickerI18n words = new DatePickerI18n();

    public DateField(String label) {
        super(label);
        Locale locale = Words.locale();
        words.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setToday(Words.text("date.today"));
        words.setCancel(Words.text("action.cancel"));
        words.setBadInputErrorMessage(Words.text("refusal.date.form"));
        setAutoOpen(false);
        read(DateOrder.ofScreen());
    }

    /** Reads what is typed as it is written at a place, wherever the screen is. */
    public DateField in(JurisdictionCode place) {
        read(DateOrder.in(place));
        return this;
    }

    private void read(DateOrder order) {
        words.setFirstDayOfWeek(order == DateOrder.DAY_FIRST ? 1 : 0);
        words.setDateFormats(order.pattern(), order.alsoRead());
        setI18n(words);
        setPlaceholder(order.shown());
    }

    /** Says the date below the field with its month as a word, so that one that was read otherwise is seen. */
    public DateField saidInWords() {
        String help = getHelperText();
        addValueChangeListener(change -> setHelperText(change.getValue() == null ? help : Words.date(change.getValue())));
        if (getValue() != null) {
            setHelperText(Words.date(getValue()));
        }
        return this;
    }

    /** The first day that can be chosen; an earlier one that is typed is refused with a sentence that names it. */
    @Override
    public void setMin(@Nullable LocalDate min) {
        super.setMin(min);
        words.setMinErrorMessage(min == null ? null : Words.text("refusal.date.early", min));
        setI18n(words);
    }

    /** The last day that can be chosen; a later one that is typed is refused likewise. */
    @Override
    public void setMax(@Nullable LocalDate max) {
        super.setMax(max);
        words.setMaxErrorMessage(max == null ? null : Words.text("refusal.date.late", max));
        setI18n(words);
    }

    /**
     * The date that was entered.
     *
     * @param field as the form names it
     * @throws Refusal at the field when there is none, when what was typed is no date, or when it is
     *     before the first day that can be chosen or after the last
     */
    public LocalDate required(String field) {
        LocalDate date = optional(field);
        if (date == null) {
            throw Refusal.at(field, "refusal.date.missing");
        }
        return date;
    }

    /**
     * The date that was entered, or null where the field is empty.
     *
     * @throws Refusal at the field when what was typed is no date, or when it is before the first day
     *     that can be chosen or after the last
     */
    public @Nullable LocalDate optional(String field) {
        LocalDate date = getValue();
        if (date != null && getMin() != null && date.isBefore(getMin())) {
            throw Refusal.at(field, "refusal.date.early", getMin());
        }
        if (date != null && getMax() != null && date.isAfter(getMax())) {
            throw Refusal.at(field, "refusal.date.late", getMax());
        }
        if (getDefaultValidator().apply(date, new ValueContext(this)).isError()) {
            throw Refusal.at(field, "refusal.date.form");
        }
        return date;
    }

    /** The component's weeks begin with Sunday; which day comes first on the screen is set apart. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale)).toList();
    }
}
