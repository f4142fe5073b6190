package dev.stillwater.treatments;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.claims.CopyField;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Ids;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sections of the menu, in the order in which menus show them. For head office. */
@Service
@Transactional
public class SectionKeeping {

    private final LibraryWordStore words;
    private final Treatments treatments;
    private final LibraryLock lock;
    private final NameClaims claims;
    private final NamesOnTrial names;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ApplicationEventPublisher events;

    SectionKeeping(
            LibraryWordStore words, Treatments treatments, LibraryLock lock, NameClaims claims, NamesOnTrial names, AuditTrail audit,
            ChangeFeed changes, ApplicationEventPublisher events) {
        this.words = words;
        this.treatments = treatments;
        this.lock = lock;
        this.claims = claims;
        this.names = names;
        this.audit = audit;
        this.changes = changes;
        this.events = events;
    }

    /** All sections in the order of the menu; two statements. */
    @PreAuthorize(Allow.HEAD_OFFICE)
    @Transactional(readOnly = true)
    public List<KeptSection> sections() {
        Map<String, Long> used = treatments.bySection().stream()
                .collect(Collectors.toMap(Treatments.InSection::section, Treatments.InSection::number));
        return stored().stream()
                .map(word -> new KeptSection(
                        word.code, new LocalText(word.textEn, word.textEs), word.version == null ? 0 : word.version,
                        used.getOrDefault(word.code, 0L)))
                .toList();
    }

    /**
     * Adds a section behind the others, or changes the words of the one with its code. Menus in force
     * with a treatment of the section hear of it by {@link TreatmentsChanged}.
     *
     * @throws Refusal at code, name or nameEs, all at once; a new name is refused that is a claim
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void save(KeptSection kept) {
        lock.hold();
        List<WordEntity> all = stored();
        boolean fresh = kept.version() == KeptSection.NEW;
        KeepingRules.check(kept, all.stream().map(word -> word.code).toList(), fresh);
        WordEntity section = fresh ? added(kept.code(), all) : opened(kept.code(), kept.version());
        claims.check(kept.names(), fresh ? NameClaims.NONE : new LocalText(section.textEn, section.textEs), CopyField.SECTION);
        section.textEn = kept.names().en().strip();
        section.textEs = kept.names().es().strip();
        words.saveAndFlush(section);
        names.keep(section.id, SaidName.ofSection(section));
        record("section-saved", section);
        outdate(section);
    }

    /**
     * Moves a section by one place, towards the beginning of the menu or away from it; at an end
     * nothing happens.
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void move(String code, boolean up) {
        lock.hold();
        List<WordEntity> all = new ArrayList<>(stored());
        int at = all.stream().map(word -> word.code).toList().indexOf(code);
        int to = up ? at - 1 : at + 1;
        if (at < 0) {
            throw new NotThere();
        }
        if (to >= 0 && to < all.size()) {
            WordEntity moved = all.remove(at);
            all.add(to, moved);
            for (int i = 0; i < all.size(); i++) {
                all.get(i).position = i;
                words.saveAndFlush(all.get(i));
            }
            record("section-moved", moved);
        }
    }

    /**
     * @throws Refusal while treatments stand in it, with their names
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.HEAD_OFFICE)
    public void remove(String code, long version) {
        lock.hold();
        WordEntity section = opened(code, version);
        List<String> inIt = treatments.inSection(code).stream().map(treatment -> treatment.name).toList();
        if (!inIt.isEmpty()) {
            throw Refusal.because("treatments.section.inUse", inIt.size(), KeepingRules.few(inIt));
        }
        words.delete(section);
        names.forget(section.id);
        record("section-removed", section);
    }

    private List<WordEntity> stored() {
        return words.findByKindOrderByPosition(WordEntity.Kind.SECTION);
    }

    private static WordEntity added(String code, List<WordEntity> all) {
        WordEntity section = new WordEntity();
        section.id = Ids.next();
        section.kind = WordEntity.Kind.SECTION;
        section.code = code;
        section.position = all.isEmpty() ? 0 : all.getLast().position + 1;
        return section;
    }

    private WordEntity opened(String code, long version) {
        WordEntity section = words.findByKindAndCode(WordEntity.Kind.SECTION, code).orElseThrow(NotThere::new);
        StaleSave.check(version, section.version == null ? 0 : section.version);
        return section;
    }

    private void outdate(WordEntity section) {
        Set<TreatmentId> inIt = treatments.inSection(section.code).stream()
                .map(TreatmentEntity::treatmentId)
                .collect(Collectors.toSet());
        if (!inIt.isEmpty()) {
            events.publishEvent(new TreatmentsChanged(inIt));
        }
    }

    private void record(String action, WordEntity section) {
        audit.record(AuditRecord.of(AuditArea.TREATMENTS, action, new TreatmentId(section.id), section.textEn)
                .with("code", section.code));
        changes.publish(Change.of(TreatmentEditing.TOPIC, section.id));
    }
}
