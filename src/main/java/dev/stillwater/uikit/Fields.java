package dev.stillwater.uikit;

import com.vaadin.flow.component.HasValue;
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
        T value = field.getValue();
        if (value == null || field.isEmpty()) {
            throw Refusal.at(name, "refusal.required");
        }
        return value;
    }
}
