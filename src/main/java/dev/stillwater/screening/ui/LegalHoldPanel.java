package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.screening.LegalHold;
import dev.stillwater.screening.LegalHoldReason;
import dev.stillwater.screening.LegalHolds;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The legal holds of a guest: those that stand and those that stood, setting one, lifting one. */
class LegalHoldPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient LegalHolds holds;
    private final transient GuestId guest;
    private final transient Map<LocationId, String> own;
    private final transient LocationScope scope;
    private final ZoneId zone;
    private final transient Runnable changed;

    /**
     * @param own the caller's locations, where a new one can be set
     * @param changed is told after every change
     */
    LegalHoldPanel(
            LegalHolds holds, GuestId guest, Map<LocationId, String> own, LocationScope scope, ZoneId zone, Runnable changed) {
        super(Words.text("screening.legal"));
        this.holds = holds;
        this.guest = guest;
        this.own = own;
        this.scope = scope;
        this.zone = zone;
        this.changed = changed;
        Button set = new Button(Words.text("screening.legal.set"), click -> set());
        set.setEnabled(!own.isEmpty());
        withAside(set);
    }

    void show() {
        List<LegalHold> all = holds.of(guest);
        Paragraph what = new Paragraph(Words.text("screening.legal.what"));
        what.addClassNames("mute", "small");
        if (all.isEmpty()) {
            show(what, new EmptyState(Words.text("screening.legal.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(hold -> list.add(line(hold)));
        show(what, list);
    }

    private ListItem line(LegalHold hold) {
        Span reason = new Span(Words.of("screening.legal.reason", hold.reason())
                + (hold.reference().isEmpty() ? "" : ", " + hold.reference()));
        reason.addClassName("strong");
        Span by = new Span(Words.text("screening.legal.by", hold.setBy(), hold.setAt().atZone(zone)));
        by.addClassNames("mute", "small");
        Div words = new Div(reason, by);
        words.addClassNames("stack-s", "grow");
        if (hold.liftedAt() != null) {
            Span lifted = new Span(Words.text("screening.legal.liftedBy", hold.liftedBy(), hold.liftedAt().atZone(zone)));
            lifted.addClassNames("mute", "small");
            words.add(lifted);
            return new ListItem(words, Status.NEUTRAL.word(Words.text("screening.legal.lifted")));
        }
        ListItem line = new ListItem(words, Status.CLEARANCE.word(Words.text("screening.legal.stands")));
        if (scope.covers(hold.location())) {
            Button lift = new Button(Words.text("screening.legal.lift"), click -> lift(hold));
            lift.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(lift);
        } else {
            words.add(new Span(Words.text("screening.legal.elsewhere")));
        }
        return line;
    }

    private void lift(LegalHold hold) {
        Confirm.open(
                Words.text("screening.legal.lift.title"), Words.text("screening.legal.lift.text"),
                Words.text("screening.legal.lift"), () -> {
                    holds.lift(hold.id(), hold.version());
                    changed.run();
                });
    }

    private void set() {
        Select<LocationId> where = new Select<>();
        where.setLabel(Words.text("screening.legal.where"));
        where.setItems(own.keySet());
        where.setItemLabelGenerator(own::get);
        where.setValue(own.keySet().iterator().next());
        where.setVisible(own.size() > 1);
        where.setWidthFull();
        Select<LegalHoldReason> reason = new Select<>();
        reason.setLabel(Words.text("screening.legal.reason"));
        reason.setItems(LegalHoldReason.values());
        reason.setItemLabelGenerator(each -> Words.of("screening.legal.reason", each));
        reason.setWidthFull();
        TextField reference = new TextField(Words.text("screening.legal.reference"));
        reference.setHelperText(Words.text("screening.legal.reference.help"));
        reference.setWidthFull();
        new FormDialog(Words.text("screening.legal.set.title"), Words.text("screening.legal.set"), () -> {
            holds.set(guest, Fields.required(where, "where"), Fields.required(reason, "reason"), reference.getValue());
            changed.run();
        })
                .with(new Paragraph(Words.text("screening.legal.set.text")), where, reason, reference)
                .field("where", where)
                .field("reason", reason)
                .field("reference", reference)
                .open();
    }
}
