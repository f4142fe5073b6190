package dev.stillwater.kernel;

import java.util.List;

/** A text that is none of the forms it can have; these are said to whoever brought it. */
public final class NotOfForm extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> forms;

    /** @param forms each as it is written, such as {@code visit} or {@code date:S06} */
    public NotOfForm(String... forms) {
        super("None of " + List.of(forms));
        this.forms = List.of(forms);
    }

    public List<String> forms() {
        return forms;
    }
}
