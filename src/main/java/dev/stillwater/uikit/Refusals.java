package dev.stillwater.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of a form that runs its action and shows what was refused: at its field, else here. */
final class Refusals extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph refused = new Paragraph();
    private final UnorderedList several = new UnorderedList();
    private final Anchor newer = new Anchor("", "", AnchorTarget.BLANK);
    private final transient Map<String, FieldRefusals.Target> targets = new LinkedHashMap<>();
    private final transient Map<String, HasValue<?, ?>> required = new LinkedHashMap<>();

    private boolean overtaken;

    Refusals() {
        refused.addClassName("refusal");
        refused.getElement().setAttribute("role", "alert");
        several.addClassName("refusal");
        several.getElement().setAttribute("role", "alert");
        getContent().add(refused, several, newer);
        clear();
    }

    /** Whether the last try was refused for good: others were quicker, and the same act cannot go through any more. */
    boolean isOvertaken() {
        return overtaken;
    }

    void field(String name, HasValue<?, ?> component) {
        targets.put(name, FieldRefusals.target(component));
    }

    /** Likewise; whatever else is refused, it is marked too where nothing was entered. */
    void required(String name, HasValue<?, ?> component) {
        field(name, component);
        required.put(name, component);
        if (component instanceof Select<?> select) {
            // Its own mark gives its button an attribute that buttons may not carry.
            select.addClassName("required");
        } else {
            component.setRequiredIndicatorVisible(true);
        }
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
            overtaken = refusal instanceof StaleSave stale && !stale.mayGoThroughLater();
            show(refusal);
            return false;
        }
    }

    private void clear() {
        refused.setVisible(false);
        several.setVisible(false);
        newer.setVisible(false);
        targets.values().forEach(FieldRefusals.Target::clear);
    }

    /** All at once: each at its field; what belongs to none below, several reasons as a list. */
    private void show(Refusal refusal) {
        List<String> elsewhere = new ArrayList<>();
        Map<String, Refusal> atFields = missing();
        for (Refusal one : refusal.all()) {
            String field = one.field().filter(targets::containsKey).orElse(null);
            if (field == null) {
                one.whys().forEach(why -> elsewhere.add(Words.why(why)));
            } else {
                atFields.put(field, one);
            }
        }
        FieldRefusals.@Nullable Target first = null;
        for (Map.Entry<String, FieldRefusals.Target> target : targets.entrySet()) {
            Refusal here = atFields.get(target.getKey());
            if (here != null) {
                target.getValue().mark(Words.whys(here.whys()));
                first = first == null ? target.getValue() : first;
            }
        }
        if (first != null) {
            first.focus();
        }
        if (!elsewhere.isEmpty()) {
            refused.setText(elsewhere.size() == 1 ? elsewhere.getFirst() : "");
            refused.setVisible(elsewhere.size() == 1);
            several.removeAll();
            several.setVisible(elsewhere.size() > 1);
            elsewhere.forEach(sentence -> several.add(new ListItem(sentence)));
            newer.setVisible(refusal instanceof StaleSave && !newer.getText().isBlank());
        }
    }

    /** What has to be entered and was not, by field. */
    private Map<String, Refusal> missing() {
        Map<String, Refusal> missing = new HashMap<>();
        required.forEach((name, component) -> {
            try {
                if (component instanceof DateField date) {
                    date.required(name);
                } else if (component instanceof TimeField time) {
                    time.required(name);
                } else {
                    Fields.required(component, name);
                }
            } catch (Refusal refusal) {
                missing.put(name, refusal);
            }
        });
        return missing;
    }
}
