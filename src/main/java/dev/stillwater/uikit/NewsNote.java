package dev.stillwater.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * What another person did to what stands below, where the page shows it without a press of its reader. Read out
 * politely; must be on the screen before it says something, and stay there.
 */
public class NewsNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public NewsNote() {
        getContent().addClassName("news-note");
        getContent().getElement().setAttribute("role", "status");
    }

    public void say(String sentence) {
        getContent().setText(sentence);
    }

    /** The reader has gone on. */
    public void close() {
        getContent().setText("");
    }
}
