package dev.stillwater.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a form that runs its action and shows what was refused: at its field, else here. */
final class Refusals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph refused = new Paragraph();
    private final Anchor newer = new Anchor("", "", AnchorTarget.BLANK);
    private final transient Map<String, FieldRefusals.Target> targets = new HashMap<>();

    Refusals() {
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        getContent().add(refused, newer);
        clear();
    }

    void field(String name, HasValue<?, ?> component) {
        targets.put(name, FieldRefusals.target(component));
    }

    void newerAt(String address) {
        newer.setHref(address);
        newer.setText(Words.text("action.seeNewer"));
    }

    /** Whether the action went through. What it refused is shown then. */
    boolean attempt(Runnable action) {
        clear();
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            show(refusal);
            return false;
        }
    }

    private void clear() {
        refused.setVisible(false);
        newer.setVisible(false);
        targets.values().forEach(FieldRefusals.Target::clear);
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
