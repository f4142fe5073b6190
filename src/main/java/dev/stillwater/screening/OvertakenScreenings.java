package dev.stillwater.screening;

import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the modules above: which screenings a newer version of the policy has overtaken. Says nothing of what was
 * answered or decided, and asks for no rights: a version comes into force without a person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class OvertakenScreenings {

    private final Screenings screenings;
    private final PolicyShelf shelf;

    OvertakenScreenings(Screenings screenings, PolicyShelf shelf) {
        this.screenings = screenings;
        this.shelf = shelf;
    }

    /**
     * Those after which the version in force now has more to ask.
     *
     * @param asked screenings by id, each with the parts that it has to be good for
     */
    public Set<UUID> among(Map<UUID, ? extends Collection<ModalityCode>> asked) {
        Set<UUID> overtaken = new HashSet<>();
        PolicyEdition inForce = shelf.inForce();
        for (Screenings.TakenBy each : screenings.policiesOf(asked.keySet())) {
            if (inForce.tightens(shelf.edition(each.policyVersionId()), asked.get(each.id()))) {
                overtaken.add(each.id());
            }
        }
        return overtaken;
    }
}
