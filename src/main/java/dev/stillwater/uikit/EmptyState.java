package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says what belongs in an empty list and offers the first step. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String sentence, Component... firstSteps) {
        getContent().add(new Paragraph(sentence));
        getContent().add(firstSteps);
        getContent().addClassName("empty-state");
    }
}
