package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A rule on which modalities go together in one treatment, and in which order.
 *
 * @param reason why, for the person whose treatment breaks it
 */
public record OrderRule(UUID id, Kind kind, ModalityCode first, ModalityCode second, LocalText reason) {

    /** What a rule asks for. */
    public enum Kind {
        /** Every part of the first modality comes before every part of the second. */
        BEFORE,
        /** The two are never in the same treatment. */
        NEVER_WITH
    }

    /** Whether a treatment with both modalities is what this rule is about. */
    public boolean concerns(List<ModalityCode> sequence) {
        return sequence.contains(first) && sequence.contains(second);
    }

    /** Why these modalities, in this order, break the rule; empty when they keep it. */
    public Optional<Why> broken(List<ModalityCode> sequence, Map<ModalityCode, Modality> modalities) {
        if (!concerns(sequence)) {
            return Optional.empty();
        }
        return switch (kind) {
            case NEVER_WITH -> Optional.of(why("treatments.order.neverWith", modalities));
            case BEFORE -> sequence.lastIndexOf(first) < sequence.indexOf(second)
                    ? Optional.empty()
                    : Optional.of(why("treatments.order.before", modalities));
        };
    }

    private Why why(String key, Map<ModalityCode, Modality> modalities) {
        return Why.of(key, name(first, modalities), name(second, modalities), reason);
    }

    private static LocalText name(ModalityCode code, Map<ModalityCode, Modality> modalities) {
        Modality modality = modalities.get(code);
        return modality == null ? new LocalText(code.value(), "") : modality.names();
    }
}
