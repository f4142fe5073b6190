package dev.stillwater.treatments;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.Why;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the modalities, and the rules on their order. For head office. */
@Service
@Transactional
public class LibraryKeeping {

    private final Modalities modalities;
    private final OrderRules rules;
    private final Treatments treatments;
    private final Variants variants;
    private final TreatmentLibrary library;
    private final LibraryLock lock;
    private final NameClaims claims;
    private final NamesOnTrial names;
    private final HavingModality having;
    private final List<UsesOfModality> uses;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;

    LibraryKeeping(
            Modalities modalities, OrderRules rules, Treatments treatments, Variants variants, TreatmentLibrary library,
            LibraryLock lock, NameClaims claims, NamesOnTrial names, HavingModality having, List<UsesOfModality> uses,
            AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events) {
        this.modalities = modalities;
        this.rules = rules;
        this.treatments = treatments;
        this.variants = variants;
        this.library = library;
        this.lock = lock;
        this.claims = claims;
        this.names = names;
        this.having = having;
        this.uses = uses;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<KeptOrderRule> rules() {
        return rules.findAllByOrderByFirstModalityAscSecondModalityAsc().stream()
                .map(rule -> new KeptOrderRule(rule.toData(), rule.version == null ? 0 : rule.version))
                .toList();
    }

    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<KeptModality> modalities() {
        return modalities.findAllByOrderByPosition().stream()
                .map(modality -> new KeptModality(modality.toData(), modality.version == null ? 0 : modality.version))
                .toList();
    }

    /**
     * Adds a rule, or changes the one with its id.
     *
     * @throws Refusal at first, second, reasonEn, reasonEs; or because treatments that are not
     *     withdrawn break it, with their names
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void save(KeptOrderRule kept) {
        lock.hold();
        OrderRule rule = kept.rule();
        Map<ModalityCode, Modality> known = TreatmentLibrary.byCode(library.modalities());
        List<OrderRule> others = library.orderRules().stream().filter(other -> !other.id().equals(rule.id())).toList();
        KeepingRules.check(rule, others, known);
        List<String> broken = breaking(rule, known);
        if (!broken.isEmpty()) {
            throw Refusal.at("second", "treatments.rule.broken", broken.size(), KeepingRules.few(broken));
        }
        OrderRuleEntity entity = kept.version() == KeptOrderRule.NEW ? added(rule.id()) : opened(rule.id(), kept.version());
        entity.take(rule);
        rules.saveAndFlush(entity);
        record("order-rule-saved", entity);
    }

    /** @throws StaleSave when somebody saved it since it was read */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void remove(UUID id, long version) {
        OrderRuleEntity entity = opened(id, version);
        rules.delete(entity);
        record("order-rule-removed", entity);
    }

    /**
     * Adds a modality behind the others, or changes what the one with its code brings into its
     * treatments where nobody has to see first what that touches.
     *
     * @throws Refusal at code, name, nameEs, changeover, turnaround or rooms; a new name is refused that is a claim
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void save(KeptModality kept) {
        save(kept, ModalityImpact.NONE);
    }

    /**
     * Likewise. Menus in force that offer one of its treatments hear of it by {@link TreatmentsChanged}.
     *
     * @param agreed what it touches that the modality brings something else, as the caller has seen it
     * @throws ModalityInUse when it touches more than that, or other changes are meant
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void save(KeptModality kept, ModalityImpact agreed) {
        lock.hold();
        Modality wanted = kept.modality();
        KeepingRules.check(wanted, library.words());
        boolean fresh = kept.version() == KeptModality.NEW;
        ModalityEntity entity = fresh ? added(wanted.code()) : opened(wanted.code(), kept.version());
        Modality before = fresh ? wanted : entity.toData();
        claims.check(wanted.names(), fresh ? NameClaims.NONE : before.names(), CopyField.NAME);
        ModalityImpact impact = having.agreed(before, wanted, agreed);
        entity.take(wanted);
        modalities.saveAndFlush(entity);
        names.keep(SaidName.subject(wanted), SaidName.of(entity.toData()));
        record(line(fresh ? "modality-added" : "modality-changed", entity)
                .with("changes", ModalityChange.written(before, wanted))
                .with("treatments", impact.treatments().size())
                .with("menus", impact.menus())
                .with("shifts", impact.shifts())
                .with("appointments", impact.appointments()));
        Set<TreatmentId> touched = treatments.withModality(wanted.code().value()).stream()
                .map(TreatmentId::new)
                .collect(Collectors.toSet());
        touched.forEach(treatment -> changes.publish(Change.of(TreatmentEditing.TOPIC, treatment.value())));
        events.publishEvent(new TreatmentsChanged(touched));
    }

    /**
     * Takes a modality out of the library.
     *
     * @throws Refusal while treatments, order rules or other parts of the portal refer to it; each is named
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void remove(ModalityCode code, long version) {
        lock.hold();
        ModalityEntity entity = opened(code, version);
        List<Why> whys = new ArrayList<>();
        List<UUID> with = treatments.withModality(code.value());
        if (!with.isEmpty()) {
            List<String> names = treatments.byIds(with).stream().map(treatment -> treatment.name).toList();
            whys.add(Why.of("treatments.modality.inTreatments", names.size(), KeepingRules.few(names)));
        }
        List<UUID> once = treatments.onceWithModality(code.value());
        if (!once.isEmpty()) {
            List<String> names = treatments.byIds(once).stream().map(treatment -> treatment.name).toList();
            whys.add(Why.of("treatments.modality.inFormer", names.size(), KeepingRules.few(names)));
        }
        if (library.orderRules().stream().anyMatch(rule -> rule.first().equals(code) || rule.second().equals(code))) {
            whys.add(Why.of("treatments.modality.inRules"));
        }
        uses.forEach(use -> use.of(code).ifPresent(whys::add));
        if (!whys.isEmpty()) {
            throw new Refusal(whys);
        }
        modalities.delete(entity);
        names.forget(SaidName.subject(entity.toData()));
        record(line("modality-removed", entity));
    }

    /** Names of the treatments whose parts break a rule. */
    private List<String> breaking(OrderRule rule, Map<ModalityCode, Modality> known) {
        List<TreatmentEntity> kept = treatments.notWithdrawn();
        Map<UUID, List<VariantEntity>> parts = kept.isEmpty()
                ? Map.of()
                : variants.ofTreatments(kept.stream().map(treatment -> treatment.id).toList()).stream()
                        .collect(Collectors.groupingBy(variant -> variant.treatmentId));
        return kept.stream()
                .filter(treatment -> parts.getOrDefault(treatment.id, List.of()).stream()
                        .anyMatch(variant -> rule.broken(variant.toData().sequence(), known).isPresent()))
                .map(treatment -> treatment.name)
                .toList();
    }

    private ModalityEntity added(ModalityCode code) {
        if (modalities.findById(code.value()).isPresent()) {
            throw Refusal.at("code", "treatments.modality.code.taken", code.value());
        }
        ModalityEntity entity = new ModalityEntity();
        entity.code = code.value();
        List<ModalityEntity> all = modalities.findAllByOrderByPosition();
        entity.position = all.isEmpty() ? 0 : all.getLast().position + 1;
        return entity;
    }

    private ModalityEntity opened(ModalityCode code, long version) {
        ModalityEntity entity = modalities.findById(code.value()).orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }

    private static AuditRecord line(String action, ModalityEntity modality) {
        return AuditRecord.of(AuditArea.TREATMENTS, action, TreatmentId.next(), modality.name).with("code", modality.code);
    }

    private void record(AuditRecord line) {
        audit.record(line);
        changes.publish(Change.of(TreatmentEditing.TOPIC, TreatmentId.next().value()));
    }

    private OrderRuleEntity added(UUID id) {
        OrderRuleEntity entity = new OrderRuleEntity();
        entity.id = id;
        return entity;
    }

    private OrderRuleEntity opened(UUID id, long version) {
        OrderRuleEntity entity = rules.findById(id).orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }

    private void record(String action, OrderRuleEntity rule) {
        audit.record(AuditRecord.of(
                AuditArea.TREATMENTS, action, new TreatmentId(rule.id), rule.firstModality + " " + rule.kind + " " + rule.secondModality));
        changes.publish(Change.of(TreatmentEditing.TOPIC, rule.id));
    }
}
