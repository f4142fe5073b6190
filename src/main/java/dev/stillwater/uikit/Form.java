package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/**
 * A form on a page, with one primary action. A refusal leaves everything that was typed where it
 * is, and is shown at its field where it names one that is known here, else above the button.
 */
public class Form extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Refusals refusals = new Refusals();
    private final Div fields = new Div();

    /** @param primary what the button says, such as "Change password" */
    public Form(String primary, Runnable action) {
        Button button = new Button(primary);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                refusals.attempt(action);
            } finally {
                button.setEnabled(true);
            }
        });
        button.addClickShortcut(Key.ENTER).listenOn(this);
        fields.addClassName("stack-s");
        getContent().add(fields, refusals, button);
        getContent().addClassName("form");
    }

    public Form with(Component... components) {
        fields.add(components);
        return this;
    }

    /** Shows refusals of this field, as named by the service, at this component. */
    public Form field(String name, HasValue<?, ?> component) {
        refusals.field(name, component);
        return this;
    }

    /** Likewise, for a field that must not stay empty: it is marked so, and all that are empty are told at once. */
    public Form required(String name, HasValue<?, ?> component) {
        refusals.required(name, component);
        return this;
    }
}
