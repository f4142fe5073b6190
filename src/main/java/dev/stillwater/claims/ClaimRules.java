package dev.stillwater.claims;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.NotThere;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The claim rules, for reading. Whoever is not at head office sees the ones in force. */
@Service
@Transactional(readOnly = true)
public class ClaimRules {

    private final RulePacks packs;
    private final StoredRules rules;
    private final PackShelf shelf;

    ClaimRules(RulePacks packs, StoredRules rules, PackShelf shelf) {
        this.packs = packs;
        this.rules = rules;
        this.shelf = shelf;
    }

    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public RulePackVersion inForce() {
        return packs.findBySlot(RulePackState.IN_FORCE.name()).orElseThrow(NotThere::new).toData();
    }

    /** The rules in force, by language and code. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<ClaimRuleRow> rowsInForce(ClaimRuleFilter filter, Pageable page) {
        return rows(inForce().id().value(), filter, page);
    }

    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public long countInForce(ClaimRuleFilter filter) {
        return count(inForce().id().value(), filter);
    }

    /** @throws NotThere when the rules in force have no such rule */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public ClaimRule ruleInForce(String language, String code) {
        return one(inForce().id().value(), language, code);
    }

    /** The codes of all rules in force, of whichever language. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Set<String> codesInForce() {
        return shelf.inForce().rules().stream().map(ClaimRule::code).collect(Collectors.toSet());
    }

    /** What the rules in force are about, by code, in this language; in another where it has no rule of that code. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Map<String, String> familiesInForce(String language) {
        return shelf.inForce().rules().stream()
                .sorted(Comparator.comparing(rule -> !rule.language().equals(language)))
                .collect(Collectors.toMap(ClaimRule::code, ClaimRule::family, (first, later) -> first));
    }

    /** The draft of the next version, if there is one. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Optional<RulePackVersion> draft() {
        return packs.findBySlot(RulePackState.DRAFT.name()).map(RulePackEntity::toData);
    }

    /** All versions, newest first. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<RulePackVersion> versions(Pageable page) {
        return packs.versions(page);
    }

    /** @throws NotThere for an id that no version has */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public RulePackVersion version(RulePackId id) {
        return found(id).toData();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    public List<ClaimRuleRow> rows(RulePackId pack, ClaimRuleFilter filter, Pageable page) {
        return rows(pack.value(), filter, page);
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    public long count(RulePackId pack, ClaimRuleFilter filter) {
        return count(pack.value(), filter);
    }

    /** @throws NotThere when the version has no such rule */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public ClaimRule rule(RulePackId pack, String language, String code) {
        return one(pack.value(), language, code);
    }

    /** The names of a version's groups of words in a language; rules refer to them with {@code @}. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public Set<String> groups(RulePackId pack, String language) {
        return RulePackFile.readWords(found(pack).words).getOrDefault(language, Map.of()).keySet();
    }

    /** A version as JSON, to keep or to take elsewhere. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public String export(RulePackId pack) {
        return shelf.pack(found(pack)).toJson();
    }

    /** A checker with a version's rules, for trying sentences. Costs much more than a check: keep it. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public ClaimChecker checker(RulePackId pack) {
        return new ClaimChecker(shelf.pack(found(pack)));
    }

    private RulePackEntity found(RulePackId id) {
        return packs.findById(id.value()).orElseThrow(NotThere::new);
    }

    private List<ClaimRuleRow> rows(UUID pack, ClaimRuleFilter filter, Pageable page) {
        return rules.rows(pack, filter.language(), filter.severity(), LikePattern.containing(filter.text()), page);
    }

    private long count(UUID pack, ClaimRuleFilter filter) {
        return rules.count(pack, filter.language(), filter.severity(), LikePattern.containing(filter.text()));
    }

    private ClaimRule one(UUID pack, String language, String code) {
        return rules.one(pack, language, code).orElseThrow(NotThere::new).toRule();
    }
}
