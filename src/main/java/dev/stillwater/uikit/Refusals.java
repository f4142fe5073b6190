package dev.stillwater.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /** All at once: each at its field; what belongs to none in one sentence after the other. */
    private void show(Refusal refusal) {
        List<String> elsewhere = new ArrayList<>();
        FieldRefusals.@Nullable Target first = null;
        for (Refusal one : refusal.all()) {
            FieldRefusals.@Nullable Target target = one.field().map(targets::get).orElse(null);
            if (target == null) {
                elsewhere.add(Words.whys(one.whys()));
            } else {
                target.mark(Words.whys(one.whys()));
                first = first == null ? target : first;
            }
        }
        if (first != null) {
            first.focus();
        }
        if (!elsewhere.isEmpty()) {
            refused.setText(String.join(" ", elsewhere));
            refused.setVisible(true);
            newer.setVisible(refusal instanceof StaleSave && !newer.getText().isBlank());
        }
    }
}
