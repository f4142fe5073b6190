package dev.stillwater.screening.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningRow;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** The latest screenings of a guest. Loads when it comes onto a screen. */
public class ScreeningHistory extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient GuestScreening screening;
    private final transient ScreeningDialogs dialogs;
    private final transient Map<ModalityCode, String> names;
    private final transient GuestId guest;

    ScreeningHistory(
            GuestScreening screening,
            ScreeningDialogs dialogs,
            Map<ModalityCode, String> names,
            GuestId guest) {
        this.screening = screening;
        this.dialogs = dialogs;
        this.names = names;
        this.guest = guest;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    /** Reads again. */
    public void refresh() {
        List<ScreeningRow> rows = screening.history(guest, PageRequest.of(0, SHOWN));
        getContent().removeAll();
        if (rows.isEmpty()) {
            getContent().add(new EmptyState(Words.text("screening.history.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        rows.forEach(row -> list.add(line(row)));
        getContent().add(list);
    }

    private ListItem line(ScreeningRow row) {
        Span parts = new Span(PolicyWords.names(names, row.parts()));
        Span by = new Span(Words.text(
                row.byGuest() ? "screening.history.byGuest" : "screening.history.by", row.takenBy(), row.policyNumber()));
        by.addClassNames("mute", "small");
        Div words = new Div(new Span(Words.date(row.day())), parts, by);
        words.addClassNames("stack-s", "grow");
        if (row.heldBy() != null) {
            Span held = new Span(Words.text("screening.history.heldBy", row.heldBy()));
            held.addClassName("small");
            words.add(held);
        }
        Button show = new Button(Words.text("screening.history.show"), click -> dialogs.show(row.id()));
        show.addThemeVariants(ButtonVariant.TERTIARY);
        show.setAriaLabel(Words.text("screening.history.showOf", row.day()));
        return new ListItem(words, ScreeningBadge.of(row.headline(), row.earliest(), row.askedAhead()), show);
    }
}
