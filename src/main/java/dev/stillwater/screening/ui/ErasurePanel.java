package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.screening.ErasurePlan;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Being forgotten: what would go now, what stays and why, and the act itself after a question. */
class ErasurePanel extends Panel {

    private static final long serialVersionUID = 1L;

    ErasurePanel() {
        super(Words.text("screening.erase"));
    }

    /** @param act erases, and shows what came of it */
    void show(ErasurePlan plan, String name, ZoneId zone, Runnable act) {
        Button button = new Button(Words.text("screening.erase.button"), click -> Confirm.open(
                Words.text("screening.erase.title", name), Words.text("screening.erase.text"),
                Words.text(plan.legalHold() ? "screening.erase.note" : "screening.erase.primary"), act, parts(plan)));
        button.addThemeVariants(ButtonVariant.ERROR);
        button.addClassName("push-start");
        List<Component> content = new ArrayList<>();
        if (plan.askedAt() != null) {
            content.add(Status.WAIT.word(Words.text("screening.erase.asked", plan.askedAt().atZone(zone).toLocalDate())));
        }
        content.add(parts(plan));
        if (plan.visitsAhead() > 0) {
            content.add(Status.REFUSED.word(Words.text("screening.erase.visits", plan.visitsAhead())));
            content.getLast().addClassName("wrap");
        } else {
            content.add(button);
        }
        Div stack = new Div(content.toArray(Component[]::new));
        stack.addClassNames("stack", "erasure");
        show(stack);
    }

    private static Div parts(ErasurePlan plan) {
        Div parts = new Div();
        parts.addClassName("stack-s");
        if (plan.legalHold()) {
            parts.add(Status.CLEARANCE.word(Words.text("screening.erase.legalHold")), new Paragraph(Words.text("screening.erase.legalHold.text")));
            return parts;
        }
        parts.add(new H3(Words.text("screening.erase.goes")), list(goes(plan)));
        if (!plan.kept().isEmpty()) {
            List<String> stays = new ArrayList<>(plan.kept().stream()
                    .map(kept -> Words.text(
                            "screening.erase.kept", kept.place().value(), kept.screenings(), kept.letters(),
                            kept.until()))
                    .toList());
            stays.add(Words.text("screening.erase.nameStays", Objects.requireNonNull(plan.keptUntil())));
            parts.add(new H3(Words.text("screening.erase.stays")), list(stays), new Paragraph(Words.text("screening.erase.why")));
        }
        return parts;
    }

    private static List<String> goes(ErasurePlan plan) {
        List<String> goes = new ArrayList<>();
        goes.add(Words.text("screening.erase.consent"));
        goes.add(Words.text(plan.wholly() ? "screening.erase.name" : "screening.erase.contact"));
        if (plan.acute() > 0) {
            goes.add(Words.text("screening.erase.acute", plan.acute()));
        }
        if (plan.screenings() > 0) {
            goes.add(Words.text("screening.erase.due", plan.screenings()));
        }
        if (plan.letters() > 0) {
            goes.add(Words.text("screening.erase.letters", plan.letters()));
        }
        return goes;
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}
