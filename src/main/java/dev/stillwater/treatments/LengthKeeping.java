package dev.stillwater.treatments;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.LengthPlan.Ending;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Stores the lengths of treatments: those of a draft as they are wanted; those of another so that what
 * is booked and published stays true.
 */
@Component
class LengthKeeping {

    private final Variants variants;
    private final TreatmentImpact impact;
    private final List<LeansOnParts> leaning;
    private final AuditTrail audit;
    private final Clock clock;

    LengthKeeping(Variants variants, TreatmentImpact impact, List<LeansOnParts> leaning, AuditTrail audit, Clock clock) {
        this.variants = variants;
        this.impact = impact;
        this.leaning = leaning;
        this.audit = audit;
        this.clock = clock;
    }

    /** What becomes of the lengths; nothing ends with a draft, which nobody is booked for. */
    LengthPlan plan(TreatmentEntity treatment, List<Variant> wanted) {
        if (treatment.state == TreatmentState.DRAFT) {
            return new LengthPlan(wanted, List.of());
        }
        Map<Boolean, List<Variant>> known = variants.everOf(Set.of(treatment.id)).stream().collect(Collectors.partitioningBy(
                variant -> variant.supersededAt == null, Collectors.mapping(VariantEntity::toData, Collectors.toList())));
        return LengthPlan.of(known.get(true), known.get(false), wanted);
    }

    /**
     * What it touches that lengths are others than before.
     *
     * @throws PartsInUse when that is more than was agreed to
     */
    PartsImpact agreed(TreatmentData before, TreatmentData wanted, LengthPlan plan, PartsImpact agreed) {
        if (before.state() == TreatmentState.DRAFT) {
            return PartsImpact.NONE;
        }
        Set<VariantId> ending = plan.endings().stream().map(one -> one.length().id()).collect(Collectors.toSet());
        PartsImpact now = new PartsImpact(
                plan.changes(), impact.of(wanted.id(), ending), falling(before, wanted));
        if (!now.isSeenIn(agreed)) {
            throw new PartsInUse(now);
        }
        return now;
    }

    /**
     * What a file cannot agree to.
     *
     * @throws Refusal at the field variants, when something that is said of the treatment would no longer stand
     */
    void checkTexts(TreatmentData before, TreatmentData wanted) {
        falling(before, wanted).stream().findFirst().ifPresent(text -> {
            throw Refusal.at("variants", "treatments.catalogue.texts", text);
        });
    }

    private List<Why> falling(TreatmentData before, TreatmentData wanted) {
        return leaning.stream().flatMap(one -> one.falling(before, wanted).stream()).toList();
    }

    /** Stores what was planned; the lengths that can be offered come back, in order. */
    List<VariantEntity> keep(TreatmentEntity treatment, LengthPlan plan) {
        Map<UUID, VariantEntity> free = new HashMap<>();
        variants.everOf(Set.of(treatment.id)).forEach(variant -> free.put(variant.id, variant));
        boolean draft = treatment.state == TreatmentState.DRAFT;
        List<VariantEntity> kept = new ArrayList<>();
        for (Variant length : plan.lengths()) {
            VariantEntity entity = free.remove(length.id().value());
            boolean fresh = entity == null;
            VariantEntity stored = fresh ? added(length, treatment) : entity;
            if (fresh || draft) {
                stored.take(length);
            }
            if (!draft && (fresh || stored.supersededAt != null)) {
                stored.addedAt = clock.instant();
            }
            stored.position = kept.size();
            stored.supersededAt = null;
            stored.succeededBy = null;
            kept.add(variants.save(stored));
        }
        if (draft) {
            free.values().forEach(variants::delete);
        } else {
            end(free, plan);
        }
        return kept;
    }

    private void end(Map<UUID, VariantEntity> others, LengthPlan plan) {
        Instant now = clock.instant();
        for (Ending ending : plan.endings()) {
            VariantEntity entity = others.get(ending.length().id().value());
            entity.supersededAt = now;
            entity.succeededBy = ending.by() == null ? null : ending.by().id().value();
            variants.save(entity);
        }
    }

    /** Which lengths ended, what came in their place, and what that touched; whoever leans on the parts is told. */
    void stored(TreatmentEntity treatment, TreatmentData before, TreatmentData now, PartsImpact touched) {
        leaning.forEach(one -> one.changed(before, now));
        if (!touched.changes().isEmpty()) {
            audit.record(AuditRecord.of(AuditArea.TREATMENTS, "treatment-lengths-changed", treatment.treatmentId(), treatment.name)
                    .with("code", treatment.code)
                    .with("replaced", touched.changes().stream().map(LengthKeeping::written).toList())
                    .with("menus", touched.menus())
                    .with("shifts", touched.shifts())
                    .with("appointments", touched.appointments())
                    .with("texts", touched.texts().size()));
        }
    }

    private VariantEntity added(Variant variant, TreatmentEntity treatment) {
        if (variants.existsById(variant.id().value())) {
            throw new IllegalArgumentException("The variant belongs to another treatment: " + variant.id());
        }
        VariantEntity entity = new VariantEntity();
        entity.id = variant.id().value();
        entity.treatmentId = treatment.id;
        return entity;
    }

    private static String written(LengthChange change) {
        return Part.written(change.before().parts()) + " > " + (change.isRemoved() ? "-" : Part.written(change.after()));
    }
}
