package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dialog with a form and one primary action. A refusal keeps it open with everything that was
 * typed: at its field where it names one that is known here, else in a sentence above the buttons.
 * Takes the whole screen on a phone.
 */
public class FormDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Paragraph refused = new Paragraph();
    private final Anchor newer = new Anchor("", "", AnchorTarget.BLANK);
    private final Button save;
    private final Div body = new Div();
    private final transient Map<String, FieldRefusals.Target> targets = new HashMap<>();

    /**
     * @param primary what the primary button says, such as "Save location"
     * @param action what it does; returns normally when the dialog may close
     */
    public FormDialog(String title, String primary, Runnable action) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        body.addClassName("form-dialog-body");
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        newer.setVisible(false);
        add(body, refused, newer);
        Button cancel = new Button(Words.text("action.cancel"), click -> close());
        save = new Button(primary, click -> run(action));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        getFooter().add(cancel, save);
        ShortcutRegistration enter = save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        enter.listenOn(this);
    }

    public FormDialog with(Component... components) {
        body.add(components);
        return this;
    }

    /** Shows refusals of this field, as named by the service, at this component. */
    public FormDialog field(String name, HasValue<?, ?> component) {
        targets.put(name, FieldRefusals.target(component));
        return this;
    }

    /** Where the newer version can be looked at, in another tab, when a save turns out to be stale. */
    public FormDialog newerAt(String address) {
        newer.setHref(address);
        newer.setText(Words.text("action.seeNewer"));
        return this;
    }

    /** The primary button, to switch it off until the form can be sent. */
    public Button primary() {
        return save;
    }

    private void run(Runnable action) {
        refused.setVisible(false);
        newer.setVisible(false);
        targets.values().forEach(FieldRefusals.Target::clear);
        try {
            action.run();
            close();
        } catch (Refusal refusal) {
            show(refusal);
        } finally {
            save.setEnabled(true);
        }
    }

    private void show(Refusal refusal) {
        FieldRefusals.@Nullable Target target = refusal.field().map(targets::get).orElse(null);
        if (target != null) {
            target.show(Words.whys(refusal.whys()));
        } else {
            refused.setText(Words.whys(refusal.whys()));
            refused.setVisible(true);
            newer.setVisible(refusal instanceof StaleSave && !newer.getText().isBlank());
        }
    }
}
