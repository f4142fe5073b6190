package dev.stillwater.policy;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs the check on stored versions, against the library as it is and the version in force. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PolicyExam {

    private final PolicyShelf shelf;
    private final TreatmentLibrary library;

    PolicyExam(PolicyShelf shelf, TreatmentLibrary library) {
        this.shelf = shelf;
        this.library = library;
    }

    List<Finding> findings(PolicyEntity policy) {
        PolicyDocument document = PolicyJson.read(policy.document, PolicyDocument.class);
        return PolicyCheck.check(document, modalities(), shelf.inForce().document());
    }

    Set<ModalityCode> modalities() {
        return library.modalities().stream().map(Modality::code).collect(Collectors.toSet());
    }
}
