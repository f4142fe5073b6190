package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.UsesOfModality;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A modality that the policy in force decides about stays in the library. */
@Component
class PolicyOfModality implements UsesOfModality {

    private final PolicyShelf shelf;

    PolicyOfModality(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Why> of(ModalityCode modality) {
        PolicyEdition inForce = shelf.inForce();
        return inForce.rules().shape().leavesNothingUnsaid(modality)
                ? Optional.of(Why.of("policy.modality.inForce", inForce.number()))
                : Optional.empty();
    }
}
