package dev.stillwater.treatments;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the library. Drafts are there for head office only; lists show others what is active, and a
 * withdrawn treatment stays readable by its id, because something may still be booked with it.
 */
@Service
@Transactional(readOnly = true)
public class TreatmentLibrary {

    private static final String FIRST_LANGUAGE = "en";

    /** No treatment has this id; it stands for an empty list in a query. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    private final Treatments treatments;
    private final Variants variants;
    private final Modalities modalities;
    private final OrderRules orderRules;
    private final LibraryWordStore words;
    private final TextStates texts;
    private final NameFlags nameFlags;
    private final CurrentUser currentUser;

    TreatmentLibrary(
            Treatments treatments, Variants variants, Modalities modalities, OrderRules orderRules,
            LibraryWordStore words, TextStates texts, NameFlags nameFlags, CurrentUser currentUser) {
        this.treatments = treatments;
        this.variants = variants;
        this.modalities = modalities;
        this.orderRules = orderRules;
        this.words = words;
        this.texts = texts;
        this.nameFlags = nameFlags;
        this.currentUser = currentUser;
    }

    /** All modalities, in the order in which screens show them. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<Modality> modalities() {
        return modalities.findAllByOrderByPosition().stream().map(ModalityEntity::toData).toList();
    }

    /** The rules on which modalities go together and in which order. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<OrderRule> orderRules() {
        return orderRules.findAllByOrderByFirstModalityAscSecondModalityAsc().stream()
                .map(OrderRuleEntity::toData)
                .toList();
    }

    /** The words for the codes of notices, allergens and sections. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public LibraryWords words() {
        Map<WordEntity.Kind, Map<String, LocalText>> all = new EnumMap<>(WordEntity.Kind.class);
        for (WordEntity.Kind kind : WordEntity.Kind.values()) {
            all.put(kind, new LinkedHashMap<>());
        }
        words.findAllByOrderByPosition().forEach(
                word -> all.get(word.kind).put(word.code, new LocalText(word.textEn, word.textEs)));
        return new LibraryWords(
                all.get(WordEntity.Kind.NOTICE), all.get(WordEntity.Kind.ALLERGEN), all.get(WordEntity.Kind.SECTION));
    }

    /** @throws NotThere for an id that no treatment has, or a draft when the caller is not head office */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public TreatmentData get(TreatmentId id) {
        TreatmentData found = get(Set.of(id)).get(id);
        if (found == null) {
            throw new NotThere();
        }
        return found;
    }

    /** The treatments with these ids, without those that are not there for the caller. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Map<TreatmentId, TreatmentData> get(Collection<TreatmentId> ids) {
        List<UUID> values = ids.stream().map(TreatmentId::value).toList();
        Map<UUID, List<VariantEntity>> parts = variantsOf(values);
        return treatments.wholeByIds(values).stream()
                .filter(treatment -> readable(treatment.state))
                .map(treatment -> treatment.toData(parts.getOrDefault(treatment.id, List.of())))
                .collect(Collectors.toMap(TreatmentData::id, Function.identity()));
    }

    /** @throws NotThere for an id that no variant has, or one of a draft when the caller is not head office */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public BookableVariant variant(VariantId id) {
        BookableVariant found = variants(Set.of(id)).get(id);
        if (found == null) {
            throw new NotThere();
        }
        return found;
    }

    /** The variants with these ids, without those that are not there for the caller. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Map<VariantId, BookableVariant> variants(Collection<VariantId> ids) {
        List<VariantEntity> found = variants.byIds(ids.stream().map(VariantId::value).toList());
        Successions successions = successions(found);
        Map<UUID, TreatmentEntity> named =
                treatments.byIds(found.stream().map(variant -> variant.treatmentId).distinct().toList()).stream()
                        .filter(treatment -> readable(treatment.state))
                        .collect(Collectors.toMap(treatment -> treatment.id, Function.identity()));
        Map<ModalityCode, Modality> known = byCode(modalities());
        return found.stream()
                .filter(variant -> named.containsKey(variant.treatmentId))
                .map(variant -> bookable(variant, named.get(variant.treatmentId), known, successions))
                .collect(Collectors.toMap(BookableVariant::variant, Function.identity()));
    }

    /** The lengths that came to these treatments after an instant and that locations can offer, in the order of coming. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<AddedLength> added(Collection<TreatmentId> ids, Instant since) {
        return ids.isEmpty()
                ? List.of()
                : variants.added(ids.stream().map(TreatmentId::value).toList(), since).stream()
                        .map(one -> new AddedLength(
                                new TreatmentId(one.treatmentId), new VariantId(one.id), one.toData().handsOnMinutes(),
                                Objects.requireNonNull(one.addedAt)))
                        .toList();
    }

    /** A page of the list, by name; six statements whatever its length. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<TreatmentRow> page(TreatmentFilter filter, Pageable page) {
        List<TreatmentEntity> found = treatments.page(
                LikePattern.containing(filter.text()), filter.section(), modality(filter), filter.combination(),
                visible(filter), filter.lacking() == null, written(filter), filter.attention(), flagged(filter),
                readable(filter), page);
        List<UUID> ids = found.stream().map(treatment -> treatment.id).toList();
        Map<UUID, List<VariantEntity>> parts = variantsOf(ids);
        Map<TreatmentId, Map<String, DescriptionState>> written =
                ids.isEmpty() ? Map.of() : texts.of(ids.stream().map(TreatmentId::new).toList(), isOffice());
        boolean attention = !ids.isEmpty() && isOffice();
        Map<UUID, List<String>> claiming = attention ? FlaggedNames.words(nameFlags.of(ids)) : Map.of();
        Map<TreatmentId, Set<String>> fallen =
                attention ? texts.flaggedLanguages(ids.stream().map(TreatmentId::new).toList()) : Map.of();
        return found.stream()
                .map(treatment -> row(
                        treatment, parts.getOrDefault(treatment.id, List.of()),
                        written.getOrDefault(treatment.treatmentId(), Map.of()),
                        fallen.getOrDefault(treatment.treatmentId(), Set.of()), claiming.getOrDefault(treatment.id, List.of())))
                .toList();
    }

    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public long count(TreatmentFilter filter) {
        return treatments.count(
                LikePattern.containing(filter.text()), filter.section(), modality(filter), filter.combination(),
                visible(filter), filter.lacking() == null, written(filter), filter.attention(), flagged(filter),
                readable(filter));
    }

    private Set<UUID> written(TreatmentFilter filter) {
        return filter.lacking() == null ? NONE : orNone(texts.approvedIn(filter.lacking()));
    }

    private Set<UUID> flagged(TreatmentFilter filter) {
        if (!filter.attention()) {
            return NONE;
        }
        Set<UUID> flagged = new HashSet<>(texts.flagged());
        flagged.addAll(nameFlags.treatments());
        return orNone(flagged);
    }

    private Set<UUID> readable(TreatmentFilter filter) {
        return filter.attention() ? orNone(texts.approvedIn(FIRST_LANGUAGE)) : NONE;
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids.isEmpty() ? NONE : ids;
    }

    /** Modalities by their code, as {@link Derived#from} takes them. */
    public static Map<ModalityCode, Modality> byCode(Collection<Modality> modalities) {
        return modalities.stream().collect(Collectors.toMap(Modality::code, Function.identity()));
    }

    private Map<UUID, List<VariantEntity>> variantsOf(List<UUID> treatmentIds) {
        return treatmentIds.isEmpty()
                ? Map.of()
                : variants.ofTreatments(treatmentIds).stream().collect(Collectors.groupingBy(variant -> variant.treatmentId));
    }

    private static TreatmentRow row(
            TreatmentEntity treatment, List<VariantEntity> variants, Map<String, DescriptionState> descriptions,
            Set<String> fallen, List<String> claiming) {
        List<Variant> data = variants.stream().map(VariantEntity::toData).toList();
        return new TreatmentRow(
                treatment.treatmentId(), treatment.code, treatment.name, treatment.nameEs, treatment.section,
                treatment.state, data.stream().flatMap(variant -> variant.sequence().stream()).distinct().toList(),
                data.stream().map(Variant::handsOnMinutes).toList(), descriptions, fallen, claiming);
    }

    private static BookableVariant bookable(
            VariantEntity variant, TreatmentEntity treatment, Map<ModalityCode, Modality> known, Successions successions) {
        List<Part> parts = variant.partsData();
        return new BookableVariant(
                treatment.treatmentId(), new VariantId(variant.id), treatment.name, treatment.nameEs,
                treatment.section, treatment.state, parts, treatment.added(Derived.from(parts, known)), treatment.minimumAge,
                successions.of(variant));
    }

    /** Read only where there is a former length among them. */
    private Successions successions(List<VariantEntity> found) {
        List<UUID> former = found.stream().filter(variant -> variant.supersededAt != null).map(variant -> variant.id).toList();
        return former.isEmpty() ? Successions.none() : new Successions(variants.besideFormer(former));
    }

    private boolean isOffice() {
        return currentUser.get().is(Role.HEAD_OFFICE);
    }

    private boolean readable(TreatmentState state) {
        return state != TreatmentState.DRAFT || isOffice();
    }

    private Set<TreatmentState> visible(TreatmentFilter filter) {
        Set<TreatmentState> open =
                isOffice() ? EnumSet.allOf(TreatmentState.class) : EnumSet.of(TreatmentState.ACTIVE);
        if (filter.state() != null) {
            open.retainAll(EnumSet.of(filter.state()));
        }
        return open;
    }

    private static @Nullable String modality(TreatmentFilter filter) {
        return filter.modality() == null ? null : filter.modality().value();
    }
}
