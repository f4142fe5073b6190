package dev.stillwater.menus;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.treatments.TreatmentId;
import java.time.Instant;
import java.time.LocalDate;

/** What head office has decided about a treatment of the menu in force while everything on the menu still stands. */
public sealed interface LibraryNews {

    TreatmentId treatment();

    /** As the menu in force calls it. */
    LocalText name();

    /** A length was added since the menu was published, and neither menu nor draft has it. */
    record NewLength(TreatmentId treatment, LocalText name, int handsOnMinutes, Instant addedAt) implements LibraryNews {}

    /** Another text takes over on a day to come; the menu is outdated from then on. */
    record NewText(TreatmentId treatment, LocalText name, String language, LocalDate effectiveOn) implements LibraryNews {}
}
