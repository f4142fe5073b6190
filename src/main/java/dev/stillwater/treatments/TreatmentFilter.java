package dev.stillwater.treatments;

import dev.stillwater.kernel.ModalityCode;
import org.jspecify.annotations.Nullable;

/**
 * Which treatments a list shows. Null means all.
 *
 * @param text part of the name, in any language, or of the code; blank means all
 * @param section code of a section
 * @param modality one that a part has
 * @param combination true for those with several modalities, false for those with one
 * @param lacking a language without an approved text
 * @param attention only those that head office has to do something about: active without an approved
 *     English text, or with one that fell under the rules of today, or with a name that those would not let stand
 */
public record TreatmentFilter(
        String text,
        @Nullable String section,
        @Nullable ModalityCode modality,
        @Nullable Boolean combination,
        @Nullable TreatmentState state,
        @Nullable String lacking,
        boolean attention) {

    public TreatmentFilter(
            String text, @Nullable String section, @Nullable ModalityCode modality, @Nullable Boolean combination,
            @Nullable TreatmentState state) {
        this(text, section, modality, combination, state, null, false);
    }

    public static final TreatmentFilter ALL = new TreatmentFilter("", null, null, null, null);

    public static TreatmentFilter in(TreatmentState state) {
        return new TreatmentFilter("", null, null, null, state);
    }
}
