package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.guests.GuestData;
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
    void show(ErasurePlan plan, GuestData guest, ZoneId zone, Runnable act) {
        Button button = new Button(Words.text("screening.erase.button"), click -> Confirm.open(
                Words.text("screening.erase.title", guest.name()), Words.text("screening.erase.text"),
                Words.text(plan.legalHold() ? "screening.erase.note" : "screening.erase.primary"), act, parts(plan, guest)));
        button.addThemeVariants(ButtonVariant.ERROR);
        button.addClassName("push-start");
        List<Component> content = new ArrayList<>();
        if (plan.askedAt() != null) {
            content.add(Status.WAIT.word(Words.text("screening.erase.asked", plan.askedAt().atZone(zone).toLocalDate())));
        }
        content.add(parts(plan, guest));
        if (plan.visitsAhead() > 0) {
            content.add(Status.REFUSED.word(Words.text("screening.erase.visits", plan.visitsAhead())));
            content.getLast().addClassName("wrap");
        } else if (plan.legalHold() ? plan.askedAt() == null || guest.consentAt() != null : !goes(plan, guest).isEmpty()) {
            content.add(button);
        }
        Div stack = new Div(content.toArray(Component[]::new));
        stack.addClassNames("stack", "erasure");
        show(stack);
    }

    private static Div parts(ErasurePlan plan, GuestData guest) {
        Div parts = new Div();
        parts.addClassName("stack-s");
        if (plan.legalHold()) {
            parts.add(Status.CLEARANCE.word(Words.text("screening.erase.legalHold")), new Paragraph(Words.text("screening.erase.legalHold.text")));
            return parts;
        }
        List<String> goes = goes(plan, guest);
        parts.add(goes.isEmpty()
                ? new Paragraph(Words.text("screening.erase.gone"))
                : new Div(new H3(Words.text("screening.erase.goes")), list(goes)));
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

    /** Only what is there: of a guest who was forgotten as far as may be, nothing. */
    private static List<String> goes(ErasurePlan plan, GuestData guest) {
        List<String> goes = new ArrayList<>();
        if (guest.consentAt() != null) {
            goes.add(Words.text("screening.erase.consent"));
        }
        if (plan.wholly()) {
            goes.add(Words.text("screening.erase.name"));
        } else if (!guest.phone().isBlank() || !guest.email().isBlank()) {
            goes.add(Words.text("screening.erase.contact"));
        }
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
