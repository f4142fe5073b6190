package dev.stillwater.claims;

import dev.stillwater.kernel.NotThere;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts stored versions together and takes packs apart. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PackShelf {

    private final RulePacks packs;
    private final StoredRules rules;

    PackShelf(RulePacks packs, StoredRules rules) {
        this.packs = packs;
        this.rules = rules;
    }

    ClaimRulePack inForce() {
        return pack(entityInForce());
    }

    /** What reports name the rules in force by. */
    String nameInForce() {
        return Integer.toString(entityInForce().number);
    }

    ClaimRulePack pack(RulePackEntity entity) {
        return new ClaimRulePack(
                Integer.toString(entity.number),
                RulePackFile.readWords(entity.words),
                rules.of(entity.id).stream().map(ClaimRuleEntity::toRule).toList());
    }

    /** Stores the defaults of the portal. */
    void store(UUID pack, List<ClaimRule> all) {
        rules.saveAll(all.stream().map(rule -> ClaimRuleEntity.ofDefault(pack, rule)).toList());
    }

    private RulePackEntity entityInForce() {
        return packs.findBySlot(RulePackState.IN_FORCE.name()).orElseThrow(NotThere::new);
    }
}
