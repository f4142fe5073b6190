package dev.stillwater.policy;

import dev.stillwater.kernel.NotThere;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * For the modules above: published versions, read and laid out once: they never change. Which of them is in force is asked
 * of the database every time, so that every node knows at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class PolicyShelf {

    private final Policies policies;
    private final Clock clock;
    private final Map<UUID, PolicyEdition> editions = new ConcurrentHashMap<>();

    PolicyShelf(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** The version that is in force now. */
    public PolicyEdition inForce() {
        return edition(policies.idInForce(clock.instant()).orElseThrow(NotThere::new));
    }

    /** A published version by its id. */
    public PolicyEdition edition(UUID id) {
        PolicyEdition known = editions.get(id);
        if (known == null) {
            known = read(policies.findById(id).orElseThrow(NotThere::new));
            editions.put(id, known);
        }
        return known;
    }

    private static PolicyEdition read(PolicyEntity policy) {
        if (policy.state == PolicyState.DRAFT) {
            throw new IllegalStateException("A draft decides nothing");
        }
        return new PolicyEdition(
                new PolicyVersionId(policy.id),
                policy.number,
                DecisionRules.of(PolicyJson.read(policy.document, PolicyDocument.class)));
    }
}
