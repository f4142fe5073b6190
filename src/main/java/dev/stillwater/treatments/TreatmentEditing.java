package dev.stillwater.treatments;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes, activates and withdraws treatments. For head office. */
@Service
@Transactional
public class TreatmentEditing {

    /** The topic under which changes of treatments and descriptions are announced. */
    public static final String TOPIC = "treatments";

    private final Treatments treatments;
    private final Variants variants;
    private final LengthKeeping lengths;
    private final TreatmentLibrary library;
    private final LibraryLock lock;
    private final NameClaims claims;
    private final NamesOnTrial names;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;

    TreatmentEditing(
            Treatments treatments, Variants variants, LengthKeeping lengths, TreatmentLibrary library, LibraryLock lock, NameClaims claims,
            NamesOnTrial names, AuditTrail audit, ChangeFeed changes, ApplicationEventPublisher events) {
        this.treatments = treatments;
        this.variants = variants;
        this.lengths = lengths;
        this.library = library;
        this.lock = lock;
        this.claims = claims;
        this.names = names;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /**
     * Adds a treatment (as a draft), or changes the one with the data's id. Its state stays as it
     * is: see {@link #activate} and {@link #withdraw}. Menus in force that say something else of it now
     * hear of it by {@link TreatmentsChanged}.
     *
     * @throws Refusal at the field that is wrong: code, name, nameEs, section, minimumAge, priceBands,
     *     variants, allergens, enhancements; a name is refused that another one has; an order rule refuses at variants, with its own reason
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public TreatmentData save(TreatmentData data) {
        return save(data, PartsImpact.NONE);
    }

    /**
     * Likewise. A length of a treatment that is no draft stays as it is for those who are booked for it: where its parts
     * change, another comes in its place, and where it is gone, it can no longer be offered.
     *
     * @param agreed what changing or removing lengths touches, as the caller has seen it
     * @throws PartsInUse when it touches more than that, or other lengths are meant
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public TreatmentData save(TreatmentData data, PartsImpact agreed) {
        lock.hold();
        Map<ModalityCode, Modality> modalities = TreatmentLibrary.byCode(library.modalities());
        LibraryWords words = library.words();
        List<OrderRule> rules = library.orderRules();
        Refusal.together(
                () -> TreatmentRules.check(data, words),
                () -> PartRules.check(data.variants(), modalities, rules),
                () -> checkCodeFree(data),
                () -> checkNamesFree(data));
        TreatmentEntity entity = data.isNew() ? added(data) : opened(data.id(), data.version());
        TreatmentData before = data.isNew() ? data : entity.toData(variants(entity));
        if (entity.state == TreatmentState.ACTIVE) {
            Refusal.together(
                    () -> claims.check(data.names(), before.names(), CopyField.NAME),
                    () -> claims.check(data.extras().enhancements(), before.extras().enhancements()));
        }
        LengthPlan plan = lengths.plan(entity, data.variants());
        PartsImpact touched = lengths.agreed(before, data, plan, agreed);
        entity.take(data);
        TreatmentEntity saved = stored(entity);
        List<VariantEntity> kept = lengths.keep(saved, plan);
        audit.record(line(data.isNew() ? "treatment-added" : "treatment-changed", saved)
                .with("section", saved.section)
                .with("minimumAge", saved.minimumAge)
                .with("enhancements", data.extras().enhancements().stream().map(Enhancement::name).toList())
                .with("localFields", data.extras().localFields().stream().map(Enum::name).toList())
                .with("variants", data.variants().stream().map(variant -> Part.written(variant.parts())).toList()));
        changes.publish(Change.of(TOPIC, saved.id));
        TreatmentData now = saved.toData(kept);
        names.keep(saved.id, SaidName.of(now));
        lengths.stored(saved, before, now, touched);
        if (now.state() == TreatmentState.ACTIVE && SaidOnMenus.differs(before, now)) {
            events.publishEvent(new TreatmentsChanged(Set.of(now.id())));
        }
        return now;
    }

    /**
     * Lets locations offer a treatment: a draft, or one that was withdrawn.
     *
     * @throws Refusal when its parts break a rule, or another has got its name since it was withdrawn, or
     *     at name, nameEs and enhancements when they are a claim that cannot stand: a draft may still be called so, a menu not
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public TreatmentData activate(TreatmentId id, long version) {
        lock.hold();
        TreatmentEntity entity = opened(id, version);
        PartRules.check(
                variants(entity).stream().map(VariantEntity::toData).toList(),
                TreatmentLibrary.byCode(library.modalities()), library.orderRules());
        TreatmentData named = entity.toData(List.of());
        Refusal.together(
                () -> claims.check(named.names(), NameClaims.NONE, CopyField.NAME),
                () -> claims.check(named.extras().enhancements(), List.of()));
        if (entity.state == TreatmentState.WITHDRAWN) {
            entity.state = TreatmentState.ACTIVE;
            checkNamesFree(entity.toData(List.of()));
        }
        return move(entity, TreatmentState.ACTIVE, "treatment-activated");
    }

    /**
     * Takes a treatment out of what may be offered. Menus and bookings hear of it by {@link
     * TreatmentWithdrawn}.
     *
     * @throws Refusal when it is a draft
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public TreatmentData withdraw(TreatmentId id, long version) {
        TreatmentEntity entity = opened(id, version);
        if (entity.state == TreatmentState.DRAFT) {
            throw Refusal.because("treatments.withdraw.draft");
        }
        TreatmentData withdrawn = move(entity, TreatmentState.WITHDRAWN, "treatment-withdrawn");
        names.forget(entity.id);
        events.publishEvent(new TreatmentWithdrawn(id));
        return withdrawn;
    }

    private void checkCodeFree(TreatmentData data) {
        if (treatments.existsByCodeAndIdNot(data.code().strip(), data.id().value())) {
            throw Refusal.at("code", "treatments.code.taken", data.code().strip());
        }
    }

    private void checkNamesFree(TreatmentData data) {
        List<TreatmentEntity> alike =
                treatments.called(TakenNames.key(data.name()), TakenNames.key(data.nameEs()), data.id().value());
        new TakenNames(alike.stream().map(TreatmentEntity::names).toList()).check(data);
    }

    private TreatmentEntity stored(TreatmentEntity entity) {
        try {
            return treatments.saveAndFlush(entity);
        } catch (DataIntegrityViolationException takenMeanwhile) {
            throw Refusal.at("code", "treatments.code.taken", entity.code);
        }
    }

    /**
     * Makes whoever else holds or changes this treatment wait until the caller's transaction ends.
     *
     * @throws NotThere for an id that no treatment has
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void hold(TreatmentId id) {
        treatments.locked(id.value()).orElseThrow(NotThere::new);
    }

    private TreatmentData move(TreatmentEntity entity, TreatmentState state, String action) {
        entity.state = state;
        TreatmentEntity saved = treatments.saveAndFlush(entity);
        audit.record(line(action, saved));
        changes.publish(Change.of(TOPIC, saved.id));
        return saved.toData(variants(saved));
    }

    private TreatmentEntity added(TreatmentData data) {
        if (treatments.existsById(data.id().value())) {
            throw new StaleSave();
        }
        TreatmentEntity entity = new TreatmentEntity();
        entity.id = data.id().value();
        entity.state = TreatmentState.DRAFT;
        return entity;
    }

    private TreatmentEntity opened(TreatmentId id, long version) {
        TreatmentEntity entity = treatments.find(id.value()).orElseThrow(NotThere::new);
        StaleSave.check(version, entity.version == null ? 0 : entity.version);
        return entity;
    }

    private List<VariantEntity> variants(TreatmentEntity entity) {
        return variants.ofTreatments(Set.of(entity.id));
    }

    private static AuditRecord line(String action, TreatmentEntity treatment) {
        return AuditRecord.of(AuditArea.TREATMENTS, action, treatment.treatmentId(), treatment.name)
                .with("code", treatment.code)
                .with("state", treatment.state);
    }
}
