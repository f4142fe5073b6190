package dev.stillwater.uikit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import dev.stillwater.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads what people typed. What is missing or not readable is refused at its field. */
public final class Fields {

    private Fields() {}

    /**
     * The field's value.
     *
     * @param name the field as it is called in {@link FormDialog#field}
     * @throws Refusal at the field when it is empty, or holds something that is no such value
     */
    public static <T> T required(HasValue<?, @Nullable T> field, String name) {
        if (field instanceof IntegerField number) {
            checkNumber(number, name);
        }
        T value = field.getValue();
        if (value == null || field.isEmpty()) {
            throw Refusal.at(name, "refusal.required");
        }
        return value;
    }

    /**
     * The field's value, or null where it is empty.
     *
     * @throws Refusal at the field when it holds something that is no such number
     */
    public static @Nullable Integer optional(IntegerField field, String name) {
        checkNumber(field, name);
        return field.getValue();
    }

    /** What was typed and is no such number is nothing to the field; the person typed it all the same. */
    private static void checkNumber(IntegerField field, String name) {
        Validator<Integer> fits = field.getDefaultValidator();
        if (!fits.apply(field.getValue(), new ValueContext(field)).isError()) {
            return;
        }
        boolean bounded = field.getMin() > Integer.MIN_VALUE && field.getMax() < Integer.MAX_VALUE;
        throw bounded
                ? Refusal.at(name, "refusal.number.range", field.getMin(), field.getMax())
                : Refusal.at(name, "refusal.number.form");
    }
}
