package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that says why something was not done; empty and out of sight until there is one. */
class RefusedNote extends Composite<Paragraph> {

    private static final long serialVersionUID = 1L;

    RefusedNote() {
        getContent().addClassName("refusal");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void say(String sentence) {
        getContent().setText(sentence);
        getContent().setVisible(true);
        getContent().scrollIntoView();
    }

    void close() {
        getContent().setVisible(false);
    }
}
