package dev.stillwater.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A dialog with a form and one primary action. A refusal keeps it open with everything that was
 * typed: at its field where it names one that is known here, else in a sentence above the buttons,
 * in view however long the form is.
 * Where others were quicker, so that the act can no longer go through, its button is switched off.
 * Escape, the browser's back and a reload lose nothing that was entered without a question. Takes the
 * whole screen on a phone.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Refusals refusals = new Refusals();
    private final Button save;
    private final Button cancel = new Button(Words.text("action.cancel"), click -> cancel());
    private final Div body = new Div();
    private final List<DomListenerRegistration> first = new ArrayList<>();
    private boolean touched;
    private boolean acting;
    private Registration leaving = () -> {};
    private transient BooleanSupplier much = () -> false;
    private transient BooleanSupplier ready = () -> true;
    private transient Runnable otherwise = () -> {};

    /**
     * @param primary what the primary button says, such as "Save location"
     * @param action what it does; returns normally when the dialog may close
     */
    public FormDialog(String title, String primary, Runnable action) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        body.addClassName("form-dialog-body");
        add(body, refusals);
        refusals.getElement().getClassList().add("dialog-refusals");
        for (String event : List.of("input", "change")) {
            first.add(body.getElement().addEventListener(event, something -> touched()));
        }
        addDialogCloseActionListener(escape -> leave());
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !acting) {
                otherwise.run();
            }
        });
        save = new Button(primary, click -> run(action));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(cancel, save);
        ShortcutRegistration enter = save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        // What was typed last reaches the server before the act: areas tell of it when they are left.
        enter.listenOn(this).resetFocusOnActiveElement();
    }

    public FormDialog with(Component... components) {
        body.add(components);
        return this;
    }

    /** Shows refusals of this field, as named by the service, at this component. */
    public FormDialog field(String name, HasValue<?, ?> component) {
        refusals.field(name, component);
        return this;
    }

    /** Likewise, for a field that must not stay empty: it is marked so, and all that are empty are told at once. */
    public FormDialog required(String name, HasValue<?, ?> component) {
        refusals.required(name, component);
        return this;
    }

    /** What another button of the dialog does: closes it when it went through, else says here what was refused. */
    protected void attempt(Runnable action) {
        if (refusals.attempt(action)) {
            close();
        }
    }

    /** Whether another button of the dialog may go on; what keeps it from that is said here. */
    protected boolean passes(Runnable check) {
        return refusals.attempt(check);
    }

    /** Where the newer version can be looked at, in another tab, when a save turns out to be stale. */
    public FormDialog newerAt(String address) {
        refusals.newerAt(address);
        return this;
    }

    /** For forms that take long: cancelling asks first, too, while this says that much would be lost. */
    public FormDialog askBeforeDiscarding(BooleanSupplier muchEntered) {
        much = muchEntered;
        return this;
    }

    /** Asked before the action: while it says no, and shows in the form why, nothing is sent. */
    public FormDialog sendWhen(BooleanSupplier complete) {
        ready = complete;
        return this;
    }

    /** Done when the dialog is closed without its primary action. */
    public FormDialog otherwise(Runnable instead) {
        otherwise = instead;
        return this;
    }

    /** What the button says that leaves everything as it is, where "Cancel" could be taken for the act itself. */
    public FormDialog leaveWith(String text) {
        cancel.setText(text);
        return this;
    }

    /** The primary button, to switch it off until the form can be sent. */
    public Button primary() {
        return save;
    }

    private void run(Runnable action) {
        // Before the action, which may lead away from this page.
        Unsaved.set(this, false);
        acting = true;
        try {
            if (ready.getAsBoolean() && refusals.attempt(action)) {
                close();
            }
        } finally {
            acting = false;
            save.setEnabled(!refusals.isOvertaken());
            if (refusals.isOvertaken() && isOpened()) {
                // A button that is off swallows every key, Escape too: the focus must not stay on it.
                cancel.focus();
            }
            Unsaved.set(this, isOpened() && touched);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        leaving = event.getUI().addBeforeLeaveListener(this::beforeLeave);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaving.remove();
        super.onDetach(event);
    }

    private void beforeLeave(BeforeLeaveEvent event) {
        if (isOpened() && isEntered() && !acting) {
            Leaving.ask(event, Words.text("form.discard.title"), Words.text("form.discard.text"),
                    Words.text("form.discard.primary"), this::close);
        }
    }

    private boolean isEntered() {
        return touched || much.getAsBoolean();
    }

    /** The first is enough, so that not every key goes to the server. */
    private void touched() {
        touched = true;
        Unsaved.set(this, true);
        first.forEach(DomListenerRegistration::remove);
        first.clear();
    }

    private void cancel() {
        if (much.getAsBoolean()) {
            leave();
        } else {
            close();
        }
    }

    private void leave() {
        if (isEntered()) {
            Confirm.open(
                    Words.text("form.discard.title"), Words.text("form.discard.text"), Words.text("form.discard.primary"), this::close);
        } else {
            close();
        }
    }
}
