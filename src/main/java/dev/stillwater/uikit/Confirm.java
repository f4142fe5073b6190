package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that has consequences, and shows them. */
public final class Confirm {

    private Confirm() {}

    /**
     * @param consequences what will happen, with numbers and names
     * @param primary what the button says: the act itself, never "OK"
     */
    public static FormDialog open(String title, String consequences, String primary, Runnable action, Component... details) {
        Div content = new Div(new Paragraph(consequences));
        content.add(details);
        FormDialog dialog = new FormDialog(title, primary, action).with(content);
        dialog.open();
        return dialog;
    }
}
