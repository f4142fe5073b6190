package dev.stillwater.menus;

import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads published menus: head office and managers those of every location, therapists those of the
 * locations where they work. For others they are refused.
 */
@Service
@Transactional(readOnly = true)
public class MenuReading {

    private final MenuVersions versions;
    private final Drafts drafts;
    private final TreatmentLibrary treatments;
    private final MenuReaders readers;
    private final JsonMapper json;

    MenuReading(MenuVersions versions, Drafts drafts, TreatmentLibrary treatments, MenuReaders readers, JsonMapper json) {
        this.versions = versions;
        this.drafts = drafts;
        this.treatments = treatments;
        this.readers = readers;
        this.json = json;
    }

    /** The menu in force. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Optional<MenuVersion> published(LocationId location) {
        readers.require(List.of(location));
        return versions.inForce(List.of(location.value())).stream().findFirst().map(this::toData);
    }

    /** Where the caller works today as a therapist; the menus of these are open to him. */
    @PreAuthorize(Allow.THERAPIST)
    public List<LocationId> ownPlaces() {
        return readers.ownPlaces();
    }

    /** The menus in force of several locations, in one statement. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Map<LocationId, MenuVersion> published(Collection<LocationId> locations) {
        readers.require(locations);
        return versions.inForce(locations.stream().map(LocationId::value).toList()).stream()
                .map(this::toData)
                .collect(Collectors.toMap(MenuVersion::location, Function.identity()));
    }

    /** Of these locations, those whose menu in force says something else than the library, and since when. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Map<LocationId, Instant> outdated(Collection<LocationId> locations) {
        readers.require(locations);
        return drafts.outdated(locations.stream().map(LocationId::value).toList()).stream()
                .collect(Collectors.toMap(
                        draft -> new LocationId(draft.locationId), draft -> Objects.requireNonNull(draft.outdatedAt)));
    }

    /** Any published version by its number. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public Optional<MenuVersion> version(LocationId location, int number) {
        readers.require(List.of(location));
        return versions.findByLocationIdAndNumber(location.value(), number).map(this::toData);
    }

    /** The history, newest first. */
    @PreAuthorize(Allow.OFFICE_MANAGER_OR_THERAPIST)
    public List<MenuVersionRow> history(LocationId location, Pageable page) {
        readers.require(List.of(location));
        return versions.history(location.value(), page).stream().map(VersionEntry::toRow).toList();
    }

    /** What can be booked there: on the menu in force, at its price, and neither withdrawn nor changed in its parts since. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<BookableItem> bookable(LocationId location) {
        Optional<MenuVersion> inForce = published(location);
        if (inForce.isEmpty()) {
            return List.of();
        }
        MenuContent content = inForce.get().content();
        Map<VariantId, BookableVariant> variants = treatments.variants(
                content.entries().stream().map(MenuContent.Entry::variant).map(VariantId::new).toList());
        Currency currency = Currency.getInstance(content.currency());
        Map<TreatmentId, TreatmentData> library = treatments.get(
                content.entries().stream().map(entry -> new TreatmentId(entry.treatment())).collect(Collectors.toSet()));
        return content.entries().stream()
                .filter(entry -> isOffered(variants, entry.variant()))
                .map(entry -> new BookableItem(
                        variants.get(new VariantId(entry.variant())), new Money(entry.price(), currency),
                        enhancements(entry, library.get(new TreatmentId(entry.treatment())), currency)))
                .toList();
    }

    /** What the menu in force offers and cannot be booked, because head office withdrew it or changed its parts since. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    public List<BookableVariant> halted(LocationId location) {
        List<VariantId> offered = published(location).stream()
                .flatMap(menu -> menu.content().entries().stream())
                .map(entry -> new VariantId(entry.variant()))
                .toList();
        Map<VariantId, BookableVariant> known = treatments.variants(offered);
        return offered.stream().map(known::get).filter(Objects::nonNull).filter(one -> !one.isOffered()).toList();
    }

    /** What the menu offers and the library still has; at the guided price where the menu is from before it held them. */
    private static List<OfferedEnhancement> enhancements(
            MenuContent.Entry entry, @Nullable TreatmentData treatment, Currency currency) {
        if (treatment == null) {
            return List.of();
        }
        Map<String, MenuContent.Addition> offered = entry.offered().stream()
                .collect(Collectors.toMap(one -> one.name().en(), Function.identity()));
        return treatment.extras().enhancements().stream()
                .filter(one -> entry.additions() == null || offered.containsKey(one.name()))
                .map(one -> new OfferedEnhancement(one, price(one, offered.get(one.name()), currency)))
                .toList();
    }

    private static @Nullable Money price(Enhancement one, MenuContent.@Nullable Addition offered, Currency currency) {
        if (offered == null) {
            PriceBand band = one.prices().get(currency);
            return band == null ? null : band.low();
        }
        return offered.price() == null ? null : new Money(offered.price(), currency);
    }

    private static boolean isOffered(Map<VariantId, BookableVariant> variants, UUID variant) {
        BookableVariant known = variants.get(new VariantId(variant));
        return known != null && known.isOffered();
    }

    private MenuVersion toData(MenuVersionEntity entity) {
        return new MenuVersion(
                new MenuVersionId(entity.id), new LocationId(entity.locationId), entity.number, entity.publishedAt,
                entity.publishedBy, json.readValue(entity.content, MenuContent.class));
    }
}
