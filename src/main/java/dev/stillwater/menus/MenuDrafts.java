package dev.stillwater.menus;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.OutOfScopeException;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationData;
import dev.stillwater.locations.LocationDirectory;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.VariantId;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
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

    private final Drafts drafts;
    private final DraftItems items;
    private final DraftRows rows;
    private final DraftReading reading;
    private final EnhancementKeeping enhancements;
    private final NoteClaims notes;
    private final TreatmentLibrary treatments;
    private final LocationDirectory locations;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final Clock clock;

    MenuDrafts(
            Drafts drafts, DraftItems items, DraftRows rows, DraftReading reading, EnhancementKeeping enhancements,
            NoteClaims notes, TreatmentLibrary treatments, LocationDirectory locations, CurrentUser currentUser, AuditTrail audit, ChangeFeed changes, Clock clock) {
        this.drafts = drafts;
        this.items = items;
        this.rows = rows;
        this.reading = reading;
        this.enhancements = enhancements;
        this.notes = notes;
        this.treatments = treatments;
        this.locations = locations;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The draft of a location; empty where nothing was drafted yet.
     *
     * @throws OutOfScopeException for a location that the caller may not read
     */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public MenuDraft draft(LocationId location) {
        currentUser.get().reads().require(location);
        return reading.of(location);
    }

    /**
     * Takes a variant from the library into the draft.
     *
     * @param price null to set it later
     * @throws Refusal when it is there already or withdrawn, or at the field price or note
     */
    @PreAuthorize(Allow.MANAGER)
    public MenuItemId add(LocationId location, VariantId variant, @Nullable Money price, String note) {
        MenuDraftEntity draft = opened(location);
        BookableVariant known = treatments.variant(variant);
        TreatmentData treatment = treatments.get(known.treatment());
        ItemRules.checkPriceOf("price", price, locations.get(location).currency(), treatment);
        ItemRules.checkNoteOf("note", note, treatment);
        notes.check("note", note, locations.get(location).jurisdiction());
        ItemRules.checkActive(known);
        DraftLines lines = lines(location);
        MenuDraftItemEntity line = lines.add(known, price, note);
        lines.store(items);
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
        MenuDraftItemEntity line = line(location, id);
        TreatmentData treatment = treatments.get(new TreatmentId(line.treatmentId));
        ItemRules.checkPriceOf("price", price, locations.get(location).currency(), treatment);
        ItemRules.checkNoteOf("note", note, treatment);
        notes.check("note", note, locations.get(location).jurisdiction());
        StaleSave.check(version, line.read());
        line.take(price, note);
        items.save(line);
        changed(draft, "menu-item-changed", name(new TreatmentId(line.treatmentId)), price);
    }

    /** Takes a line out of the draft; what is published stays. */
    @PreAuthorize(Allow.MANAGER)
    public void remove(LocationId location, MenuItemId id) {
        MenuDraftEntity draft = opened(location);
        MenuDraftItemEntity line = line(location, id);
        items.delete(line);
        changed(draft, "menu-item-removed", name(new TreatmentId(line.treatmentId)), null);
    }

    /**
     * Offers a treatment in these lengths and in no others, with these enhancements, in one step.
     *
     * @param offers at least one
     * @param added what is decided about its enhancements; about those that are not named nothing changes
     * @throws Refusal when it is withdrawn, has no such length, or at the field {@link
     *     LengthOffer#priceField} or {@link LengthOffer#noteField} of a length or {@link
     *     EnhancementOffer#priceField} of an enhancement
     * @throws StaleSave when somebody changed one of its lines since they were read
     */
    @PreAuthorize(Allow.MANAGER)
    public void offer(
            LocationId location, TreatmentId treatment, List<LengthOffer> offers, List<EnhancementOffer> added) {
        MenuDraftEntity draft = opened(location);
        if (offers.isEmpty()) {
            throw Refusal.because("menus.lengths.missing");
        }
        LocationData here = locations.get(location);
        Currency currency = here.currency();
        TreatmentData offered = treatments.get(treatment);
        for (LengthOffer offer : offers) {
            ItemRules.checkPriceOf(LengthOffer.priceField(offer.variant()), offer.price(), currency, offered);
            ItemRules.checkNoteOf(LengthOffer.noteField(offer.variant()), offer.note(), offered);
            notes.check(LengthOffer.noteField(offer.variant()), offer.note(), here.jurisdiction());
        }
        Map<VariantId, BookableVariant> known = treatments.variants(offers.stream().map(LengthOffer::variant).toList());
        DraftLines lines = lines(location);
        lines.offer(treatment, offers, known);
        lines.store(items);
        enhancements.take(location, offered, added, currency);
        changed(draft, "menu-item-changed", name(treatment), null);
    }

    /**
     * Puts the lengths of today in the place of those that head office changed, each in its line; one
     * that nothing replaces is taken out. A price stays where the minutes do; else it is to be set anew.
     */
    @PreAuthorize(Allow.MANAGER)
    public void takeLengths(LocationId location, TreatmentId treatment) {
        MenuDraftEntity draft = opened(location);
        DraftLines lines = lines(location);
        lines.takeLengths(
                treatment, reading.withSuccessors(lines.lengths(treatment)),
                ItemRules.keptPrice(treatments.get(treatment), locations.get(location).currency()));
        lines.store(items);
        changed(draft, "menu-lengths-taken", name(treatment), null);
    }

    /** Takes a treatment out of the draft, in all its lengths; what is published stays. */
    @PreAuthorize(Allow.MANAGER)
    public void leaveOut(LocationId location, TreatmentId treatment) {
        MenuDraftEntity draft = opened(location);
        DraftLines lines = lines(location);
        lines.leaveOut(treatment);
        lines.store(items);
        enhancements.forget(location, treatment);
        changed(draft, "menu-item-removed", name(treatment), null);
    }

    /** Puts a treatment so many treatments further down within its section; a negative number moves it up. */
    @PreAuthorize(Allow.MANAGER)
    public void move(LocationId location, TreatmentId treatment, int places) {
        MenuDraftEntity draft = opened(location);
        MenuDraft before = reading.of(location);
        List<DraftItem> own = before.of(treatment);
        if (own.isEmpty()) {
            throw new NotThere();
        }
        String section = own.getFirst().variant().section();
        List<TreatmentId> neighbours = before.treatments().stream()
                .filter(one -> before.of(one).getFirst().variant().section().equals(section)).toList();
        DraftLines lines = lines(location);
        lines.move(treatment, neighbours, places);
        lines.store(items);
        changed(draft, "menu-items-ordered", name(treatment), null);
    }

    private MenuDraftEntity opened(LocationId location) {
        currentUser.get().manages().require(location);
        rows.prepare(location);
        return drafts.locked(location.value()).orElseThrow(NotThere::new);
    }

    private DraftLines lines(LocationId location) {
        return new DraftLines(location, items.findByLocationIdOrderByPlaceAscIdAsc(location.value()));
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

    private String name(TreatmentId treatment) {
        return treatments.get(treatment).name();
    }
}
