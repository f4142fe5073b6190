package dev.stillwater.screening.ui;

import com.vaadin.flow.component.html.Div;
import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ClearanceDesk;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningHolds;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.screening.ScreeningVisit;
import dev.stillwater.screening.TabletScreening;
import dev.stillwater.uikit.Confirm;
import dev.stillwater.uikit.Screens;
import dev.stillwater.uikit.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What other views open about a guest's screening. For managers; the services see to that. */
@Component
public class ScreeningDialogs {

    private final GuestScreening screening;
    private final ClearanceDesk letters;
    private final PolicyReading policy;
    private final TabletScreening tablet;
    private final ScreeningHolds holds;
    private final Broadcaster broadcaster;

    ScreeningDialogs(
            GuestScreening screening, ClearanceDesk letters, PolicyReading policy, TabletScreening tablet, ScreeningHolds holds,
            Broadcaster broadcaster) {
        this.screening = screening;
        this.tablet = tablet;
        this.holds = holds;
        this.letters = letters;
        this.policy = policy;
        this.broadcaster = broadcaster;
    }

    /**
     * Asks a guest and records the decision, here or on the tablet handed over.
     *
     * @param guestName as the dialog's title says it
     * @param back the address to go on at when the tablet is back
     * @param then is told once it is recorded here
     */
    public void screen(ScreeningVisit visit, String guestName, String back, Consumer<ScreeningData> then) {
        new ScreeningDialog(screening, visit, guestName, names(visit.inOrder()), broadcaster, then)
                .withTablet(() -> hand(visit, guestName, back))
                .open();
    }

    /**
     * Hands this browser to the guest, after asking whether that is meant.
     *
     * @param back the address to go on at when the tablet is back
     */
    public void hand(ScreeningVisit visit, String guestName, String back) {
        Confirm.open(
                Words.text("screening.hand.title", guestName), Words.text("screening.hand.text"),
                Words.text("screening.hand"), () -> {
                    tablet.hand(visit, back);
                    Screens.replaceAll(TabletScreening.ADDRESS);
                });
    }

    /**
     * A recorded decision as it stands now, with letters on file and what staff decided beyond it, to put
     * into a page.
     *
     * @param inOrder the modalities as they follow one another in the treatment
     */
    public Div card(ScreeningId id, List<ModalityCode> inOrder) {
        return RecordedDecision.of(screening.get(id), names(inOrder));
    }

    /**
     * Lets staff be stricter than a decision.
     *
     * @param then is told once it is recorded
     */
    public void tighten(ScreeningId id, Runnable then) {
        HoldForm.open(holds, id, then);
    }

    /** Shows a decision as it was recorded. */
    public void show(ScreeningId id) {
        RecordedDecision.open(screening, id, names(), broadcaster);
    }

    /**
     * Shows the letters on file, and puts one there or withdraws one.
     *
     * @param location where a new letter is seen
     * @param then is told after every change
     */
    public void letters(GuestId guest, LocationId location, String guestName, Runnable then) {
        new LettersDialog(letters, names(), guest, location, guestName, then).open();
    }

    /** A guest's screenings at the caller's locations, newest first, to put into a page. */
    public ScreeningHistory history(GuestId guest) {
        return new ScreeningHistory(screening, this, names(), guest);
    }

    private Map<ModalityCode, String> names() {
        return names(List.of());
    }

    /** Those of the treatment first, in its order. */
    private Map<ModalityCode, String> names(List<ModalityCode> first) {
        Map<ModalityCode, String> all = PolicyWords.names(policy.modalities());
        Map<ModalityCode, String> ordered = new LinkedHashMap<>();
        first.stream().filter(all::containsKey).forEach(code -> ordered.put(code, all.get(code)));
        all.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
