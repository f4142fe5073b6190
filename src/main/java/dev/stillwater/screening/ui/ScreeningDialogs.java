package dev.stillwater.screening.ui;

import dev.stillwater.guests.GuestId;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ClearanceDesk;
import dev.stillwater.screening.GuestScreening;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.ScreeningId;
import dev.stillwater.screening.ScreeningVisit;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What other views open about a guest's screening. For managers; the services see to that. */
@Component
public class ScreeningDialogs {

    private final GuestScreening screening;
    private final ClearanceDesk letters;
    private final PolicyReading policy;
    private final Broadcaster broadcaster;

    ScreeningDialogs(
            GuestScreening screening, ClearanceDesk letters, PolicyReading policy,
            Broadcaster broadcaster) {
        this.screening = screening;
        this.letters = letters;
        this.policy = policy;
        this.broadcaster = broadcaster;
    }

    /**
     * Asks a guest and records the decision.
     *
     * @param guestName as the dialog's title says it
     * @param then is told once it is recorded
     */
    public void screen(ScreeningVisit visit, String guestName, Consumer<ScreeningData> then) {
        new ScreeningDialog(screening, visit, guestName, names(), broadcaster, then).open();
    }

    /** Shows a decision as it was recorded. */
    public void show(ScreeningId id) {
        RecordedDecision.open(screening, id, names());
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
        return PolicyWords.names(policy.modalities());
    }
}
