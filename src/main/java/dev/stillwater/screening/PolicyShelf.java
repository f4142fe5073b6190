package dev.stillwater.screening;

import dev.stillwater.kernel.NotThere;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published versions, read and laid out once: they never change. Which of them is in force is asked
 * of the database every time, so that every node knows at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PolicyShelf {

    /** A published version, ready to decide by. */
    record Edition(PolicyVersionId id, int number, DecisionRules rules) {

        PolicyDocument document() {
            return rules.shape().document();
        }
    }

    private final Policies policies;
    private final Map<UUID, Edition> editions = new ConcurrentHashMap<>();

    PolicyShelf(Policies policies) {
        this.policies = policies;
    }

    Edition inForce() {
        return edition(policies.idInForce().orElseThrow(NotThere::new));
    }

    /** A published version by its id. */
    Edition edition(UUID id) {
        Edition known = editions.get(id);
        if (known == null) {
            known = read(policies.findById(id).orElseThrow(NotThere::new));
            editions.put(id, known);
        }
        return known;
    }

    private static Edition read(PolicyEntity policy) {
        if (policy.state == PolicyState.DRAFT) {
            throw new IllegalStateException("A draft decides nothing");
        }
        return new Edition(
                new PolicyVersionId(policy.id),
                policy.number,
                DecisionRules.of(PolicyJson.read(policy.document, PolicyDocument.class)));
    }
}
