package dev.stillwater.uikit;

import com.vaadin.flow.component.html.Span;

/** How something stands. Shown by a shape, a word and a colour together, never by colour alone. */
public enum Status {
    /** Fine; a green dot. */
    GOOD("ok"),
    /** Go on, with something to mind; a blue square. */
    CHANGES("ch"),
    /** Somebody must put something on file; a violet diamond. */
    CLEARANCE("cl"),
    /** Later, or soon to look at; an amber ring. */
    WAIT("de"),
    /** No; a red bar. */
    REFUSED("re"),
    /** Says nothing of good or bad; a grey dot. */
    NEUTRAL("ne");

    private final String cssClass;

    Status(String cssClass) {
        this.cssClass = cssClass;
    }

    /** The class of the style sheet: use with {@code st}. */
    public String cssClass() {
        return cssClass;
    }

    /** A word with this status' shape and colour. */
    public Span word(String text) {
        Span word = new Span(text);
        word.addClassNames("st", cssClass);
        return word;
    }
}
