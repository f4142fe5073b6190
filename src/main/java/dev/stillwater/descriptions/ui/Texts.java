package dev.stillwater.descriptions.ui;

import dev.stillwater.descriptions.ApprovedDescription;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the text that somebody should be shown. */
final class Texts {

    private Texts() {}

    /** What guests read, in the language of the screen, else in English; null where nothing is approved. */
    static @Nullable ApprovedDescription forReader(DescriptionDesk desk, TreatmentId treatment) {
        ApprovedDescription own = desk.approved(Set.of(treatment), Words.locale().getLanguage()).get(treatment);
        return own != null ? own : desk.approved(Set.of(treatment), Looks.LANGUAGES.getFirst()).get(treatment);
    }
}
