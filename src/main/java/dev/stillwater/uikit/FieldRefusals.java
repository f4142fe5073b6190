package dev.stillwater.uikit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Shows a refusal at the field that it is about, and takes it away when the field is changed. */
public final class FieldRefusals {

    private FieldRefusals() {}

    /** A field as a place where a refusal can be shown. */
    public static Target target(HasValue<?, ?> field) {
        Target target = new Target(field);
        field.addValueChangeListener(change -> target.clear());
        return target;
    }

    /** One field. */
    public static final class Target {

        private final HasValue<?, ?> field;

        private Target(HasValue<?, ?> field) {
            this.field = field;
        }

        public void show(String sentence) {
            mark(sentence);
            focus();
        }

        /** Says it at the field and leaves the focus where it is. */
        void mark(String sentence) {
            if (field instanceof HasValidationProperties validated) {
                validated.setErrorMessage(sentence);
                validated.setInvalid(true);
            }
        }

        void focus() {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }

        public void clear() {
            if (field instanceof HasValidationProperties validated && validated.isInvalid()) {
                validated.setInvalid(false);
            }
        }
    }
}
