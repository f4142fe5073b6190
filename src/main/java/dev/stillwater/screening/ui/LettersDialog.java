package dev.stillwater.screening.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.Clearance;
import dev.stillwater.screening.ClearanceDesk;
import dev.stillwater.screening.LetterCondition;
import dev.stillwater.screening.LetterNeeded;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The doctors' letters of a guest: what is on file, a new one, and withdrawing one. */
final class LettersDialog {

    private final ClearanceDesk desk;
    private final Map<ModalityCode, String> names;
    private final GuestId guest;
    private final LocationId location;
    private final Runnable then;
    private final List<LetterCondition> conditions;
    private final LocalDate today;
    private final Dialog dialog = new Dialog();
    private final Div list = new Div();

    LettersDialog(
            ClearanceDesk desk,
            Map<ModalityCode, String> names,
            GuestId guest,
            LocationId location,
            String guestName,
            Runnable then) {
        this.desk = desk;
        this.names = names;
        this.guest = guest;
        this.location = location;
        this.then = then;
        conditions = desk.conditions();
        today = desk.today(location);
        dialog.setHeaderTitle(Words.text("screening.letters.title", guestName));
        dialog.addClassName("form-dialog");
        list.addClassName("form-dialog-body");
        Button add = new Button(Words.text("screening.letters.add"), click -> add(desk.needed(guest)));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(list);
        dialog.getFooter().add(new Button(Words.text("action.close"), click -> dialog.close()), add);
    }

    void open() {
        show();
        dialog.open();
    }

    private void add(List<LetterNeeded> needed) {
        LetterForm.open(desk, conditions, names, guest, location, needed, this::changed);
    }

    private void changed() {
        show();
        then.run();
    }

    private void show() {
        list.removeAll();
        List<LetterNeeded> needed = desk.needed(guest);
        if (!needed.isEmpty()) {
            UnorderedList wanted = new UnorderedList();
            wanted.addClassName("lines");
            needed.forEach(letter -> wanted.add(line(letter)));
            list.add(new H3(Words.text("screening.letters.needed")), wanted, new H3(Words.text("screening.letters.onFile")));
        }
        List<Clearance> letters = desk.onFile(guest);
        if (letters.isEmpty()) {
            list.add(new EmptyState(Words.text("screening.letters.empty")));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        letters.forEach(letter -> lines.add(line(letter)));
        list.add(lines);
    }

    private ListItem line(LetterNeeded letter) {
        Span kind = Status.CLEARANCE.word(Words.text(
                "screening.letters.neededFor", PolicyWords.of(letter.kind()), PolicyWords.names(names, letter.modalities())));
        kind.addClassName("wrap");
        Span about = new Span(PolicyWords.of(letter.about()));
        Span visit = new Span(Words.text("screening.letters.neededOn", letter.visit()));
        visit.addClassNames("mute", "small");
        Div words = new Div(kind, about, visit);
        words.addClassNames("stack-s", "grow");
        Button put = new Button(Words.text("screening.letters.put"), click -> add(List.of(letter)));
        put.setAriaLabel(Words.text("screening.letters.putOf", PolicyWords.of(letter.about())));
        return new ListItem(words, put);
    }

    private ListItem line(Clearance letter) {
        Span about = new Span(about(letter));
        about.addClassName("strong");
        Span rest = new Span(Words.text(
                "screening.letters.line", PolicyWords.names(names, letter.modalities()),
                letter.issuedBy(), letter.from(), letter.to(), letter.seenBy()));
        rest.addClassNames("mute", "small");
        Div words = new Div(about, rest);
        words.addClassNames("stack-s", "grow");
        if (letter.isWithdrawn()) {
            Span withdrawn =
                    Status.NEUTRAL.word(Words.text(
                            "screening.letters.withdrawn", letter.withdrawnBy(),
                            letter.withdrawnReason()));
            withdrawn.addClassName("wrap");
            words.add(withdrawn);
            return new ListItem(words);
        }
        if (letter.isOver(today)) {
            words.add(Status.NEUTRAL.word(Words.text("screening.letters.over")));
        }
        Button withdraw =
                new Button(Words.text("screening.letters.withdraw"), click -> withdraw(letter));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(words, withdraw);
    }

    private String about(Clearance letter) {
        return conditions.stream()
                .filter(condition -> condition.condition().equals(letter.condition()))
                .findFirst()
                .map(condition -> PolicyWords.of(condition.about()))
                .orElse(letter.condition().value());
    }

    private void withdraw(Clearance letter) {
        TextField reason = new TextField(Words.text("screening.letters.reason"));
        reason.setWidthFull();
        new FormDialog(
                        Words.text("screening.letters.withdrawTitle"),
                        Words.text("screening.letters.withdraw"),
                        () -> {
                            desk.withdraw(letter.id(), letter.version(), reason.getValue());
                            changed();
                        })
                .with(new Span(Words.text("screening.letters.withdrawText")), reason)
                .field("reason", reason)
                .open();
    }
}
