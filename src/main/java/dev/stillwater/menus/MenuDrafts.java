package dev.stillwater.menus;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each location's draft. Managers write those of their locations, head office reads all. Two
 * people who change different lines do not disturb each other; of two who change the same line, the
 * second hears of it.
 */
@Service
@Transactional
public class MenuDrafts {

    /** The topic under which changed drafts and published menus are announced. */
    public static final String TOPIC = "menus";

    private static final BigDecimal DEAREST = new BigDecimal("1000000");

    private final Drafts drafts;
    private final DraftItems items;
    private final DraftRows rows;
    private final TreatmentLibrary treatments;
    private final LocationDirectory locations;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    MenuDrafts(
            Drafts drafts, DraftItems items, DraftRows rows, TreatmentLibrary treatments, LocationDirectory locations,
            CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.drafts = drafts;
        this.items = items;
        this.rows = rows;
        this.treatments = treatments;
        this.locations = locations;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** The draft of a location that the caller may see; empty where nothing was drafted yet. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public MenuDraft draft(LocationId location) {
        currentUser.get().reads().require(location);
        Currency currency = locations.get(location).currency();
        List<MenuDraftItemEntity> lines = items.findByLocationIdOrderByPlaceAscIdAsc(location.value());
        Map<VariantId, BookableVariant> variants =
                treatments.variants(lines.stream().map(line -> new VariantId(line.variantId)).toList());
        Optional<MenuDraftEntity> draft = drafts.findById(location.value());
        return new MenuDraft(
                location, draft.map(d -> d.edition).orElse(0L), draft.map(d -> d.changedAt).orElse(null),
                draft.map(d -> d.changedBy).orElse(null),
                lines.stream()
                        .map(line -> item(line, variants, currency))
                        .filter(Objects::nonNull)
                        .toList());
    }

    /**
     * Takes a variant from the library into the draft.
     *
     * @param price null to set it later
     * @throws Refusal when it is there already, or at the field price
     */
    @PreAuthorize(Allow.MANAGER)
    public MenuItemId add(LocationId location, VariantId variant, @Nullable Money price, String note) {
        MenuDraftEntity draft = opened(location);
        checkPrice(location, price);
        checkNote(note);
        BookableVariant known = treatments.variant(variant);
        List<MenuDraftItemEntity> lines = items.findByLocationIdOrderByPlaceAscIdAsc(location.value());
        if (lines.stream().anyMatch(line -> line.variantId.equals(variant.value()))) {
            throw Refusal.because("menus.item.there", known.name());
        }
        MenuDraftItemEntity line = new MenuDraftItemEntity();
        line.id = MenuItemId.next().value();
        line.locationId = location.value();
        line.treatmentId = known.treatment().value();
        line.variantId = variant.value();
        line.price = price == null ? null : price.amount();
        line.note = note.strip();
        line.place = lines.isEmpty() ? 0 : lines.getLast().place + 1;
        items.save(line);
        changed(draft, "menu-item-added", known.name(), price);
        return new MenuItemId(line.id);
    }

    /**
     * Sets price and note of a line.
     *
     * @throws Refusal at the field price or note
     * @throws StaleSave when somebody changed the line since it was read
     */
    @PreAuthorize(Allow.MANAGER)
    public void change(LocationId location, MenuItemId id, long version, @Nullable Money price, String note) {
        MenuDraftEntity draft = opened(location);
        checkPrice(location, price);
        checkNote(note);
        MenuDraftItemEntity line = line(location, id);
        StaleSave.check(version, line.version == null ? 0 : line.version);
        line.price = price == null ? null : price.amount();
        line.note = note.strip();
        items.save(line);
        changed(draft, "menu-item-changed", name(line), price);
    }

    /** Takes a line out of the draft; what is published stays. */
    @PreAuthorize(Allow.MANAGER)
    public void remove(LocationId location, MenuItemId id) {
        MenuDraftEntity draft = opened(location);
        MenuDraftItemEntity line = line(location, id);
        items.delete(line);
        changed(draft, "menu-item-removed", name(line), null);
    }

    /** Puts a line so many places further down; a negative number moves it up. */
    @PreAuthorize(Allow.MANAGER)
    public void shift(LocationId location, MenuItemId id, int places) {
        MenuDraftEntity draft = opened(location);
        List<MenuDraftItemEntity> lines = new ArrayList<>(items.findByLocationIdOrderByPlaceAscIdAsc(location.value()));
        MenuDraftItemEntity line = line(location, id);
        int from = lines.indexOf(line);
        int to = Math.clamp((long) from + places, 0, lines.size() - 1);
        lines.add(to, lines.remove(from));
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).place = place;
            items.save(lines.get(place));
        }
        changed(draft, "menu-items-ordered", name(line), null);
    }

    private MenuDraftEntity opened(LocationId location) {
        currentUser.get().manages().require(location);
        rows.prepare(location);
        return drafts.locked(location.value()).orElseThrow(NotThere::new);
    }

    private MenuDraftItemEntity line(LocationId location, MenuItemId id) {
        return items.findById(id.value())
                .filter(line -> line.locationId.equals(location.value()))
                .orElseThrow(NotThere::new);
    }

    private void changed(MenuDraftEntity draft, String action, String name, @Nullable Money price) {
        draft.edition++;
        draft.changedAt = clock.instant();
        draft.changedBy = currentUser.get().name();
        drafts.save(draft);
        LocationId location = new LocationId(draft.locationId);
        audit.record(AuditRecord.of(AuditArea.MENUS, action, location, name)
                .at(location).with("price", price == null ? null : price.amount().toPlainString()));
        changes.publish(Change.of(TOPIC, draft.locationId, location));
    }

    private void checkPrice(LocationId location, @Nullable Money price) {
        if (price == null) {
            return;
        }
        if (!price.currency().equals(locations.get(location).currency())) {
            throw Refusal.at("price", "menus.price.currency", locations.get(location).currency().getCurrencyCode());
        }
        if (price.amount().signum() <= 0 || price.amount().compareTo(DEAREST) >= 0) {
            throw Refusal.at("price", "menus.price.range");
        }
    }

    private static void checkNote(String note) {
        if (note.strip().length() > 200) {
            throw Refusal.at("note", "refusal.text.length", 0, 200);
        }
    }

    private String name(MenuDraftItemEntity line) {
        BookableVariant known = treatments.variants(List.of(new VariantId(line.variantId))).get(new VariantId(line.variantId));
        return known == null ? line.variantId.toString() : known.name();
    }

    private static @Nullable DraftItem item(
            MenuDraftItemEntity line, Map<VariantId, BookableVariant> variants, Currency currency) {
        BookableVariant variant = variants.get(new VariantId(line.variantId));
        return variant == null ? null : new DraftItem(
                new MenuItemId(line.id), line.version == null ? 0 : line.version, variant,
                line.price == null ? null : new Money(line.price.stripTrailingZeros(), currency), line.note);
    }
}
