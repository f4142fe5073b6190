package dev.stillwater.menus;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.PolicyReading;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which modalities the screening policy in force speaks of. */
@Component
class PolicyCoverage {

    private final PolicyReading policy;

    PolicyCoverage(PolicyReading policy) {
        this.policy = policy;
    }

    Set<ModalityCode> modalities() {
        return policy.coveredModalities();
    }
}
