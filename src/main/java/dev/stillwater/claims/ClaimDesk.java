package dev.stillwater.claims;

import dev.stillwater.kernel.Allow;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has copy checked with the rules in force. Other modules call this and nothing else of the checker. */
@Service
@Transactional(readOnly = true)
public class ClaimDesk {

    private final RulesInForce rules;

    ClaimDesk(RulesInForce rules) {
        this.rules = rules;
    }

    /** What the rules in force say of a page of copy. */
    @PreAuthorize(Allow.SIGNED_IN)
    public ClaimReport check(Copy copy) {
        return rules.checker().check(copy);
    }
}
