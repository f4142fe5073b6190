package dev.stillwater.uikit;

import com.vaadin.flow.component.html.Span;

/** The product's own name and mark, the same in every language. */
public final class Brand {

    public static final String NAME = "Stillwater";

    private Brand() {}

    /** Said by nobody: the name stands beside it. */
    public static Span mark() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
