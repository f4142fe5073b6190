package dev.stillwater.menus;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.treatments.BookableVariant;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.VariantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of a draft while one person changes them: the lengths of a treatment stay together. */
final class DraftLines {

    private final LocationId location;
    private final List<MenuDraftItemEntity> lines;
    private final List<MenuDraftItemEntity> gone = new ArrayList<>();

    DraftLines(LocationId location, List<MenuDraftItemEntity> lines) {
        this.location = location;
        this.lines = new ArrayList<>(lines);
    }

    MenuDraftItemEntity add(BookableVariant variant, @Nullable Money price, String note) {
        if (find(variant.variant()) != null) {
            throw Refusal.because("menus.item.there", variant.names());
        }
        MenuDraftItemEntity line = new MenuDraftItemEntity();
        line.id = MenuItemId.next().value();
        line.locationId = location.value();
        line.treatmentId = variant.treatment().value();
        line.variantId = variant.variant().value();
        line.take(price, note);
        lines.add(behind(variant.treatment()), line);
        return line;
    }

    /** @throws StaleSave when the lines of the treatment are not those that were read */
    void offer(TreatmentId treatment, List<LengthOffer> offers, Map<VariantId, BookableVariant> known) {
        List<UUID> wanted = offers.stream().map(offer -> offer.variant().value()).toList();
        for (LengthOffer offer : offers) {
            BookableVariant variant = known.get(offer.variant());
            if (variant == null || !variant.treatment().equals(treatment)) {
                throw new NotThere();
            }
            MenuDraftItemEntity line = find(offer.variant());
            StaleSave.check(offer.version(), line == null ? LengthOffer.NEW : line.read());
            if (line == null) {
                ItemRules.checkActive(variant);
                add(variant, offer.price(), offer.note());
            } else {
                line.take(offer.price(), offer.note());
            }
        }
        drop(of(treatment).stream().filter(line -> !wanted.contains(line.variantId)).toList());
    }

    /**
     * Puts what took the place of former lengths into their lines, and takes those out that nothing replaces.
     *
     * @param known the lengths of the lines, and those that took their place
     * @param kept the price that head office keeps to itself; null where it keeps none
     */
    void takeLengths(TreatmentId treatment, Map<VariantId, BookableVariant> known, @Nullable Money kept) {
        for (MenuDraftItemEntity line : of(treatment)) {
            BookableVariant length = known.get(new VariantId(line.variantId));
            if (length == null || length.superseded() == null) {
                continue;
            }
            BookableVariant now = length.superseded().by() == null ? null : known.get(length.superseded().by());
            if (now == null || find(now.variant()) != null) {
                drop(List.of(line));
            } else {
                ItemRules.checkActive(now);
                boolean sameMinutes = now.derived().handsOnMinutes() == length.derived().handsOnMinutes();
                line.takeLength(now, sameMinutes, kept);
            }
        }
    }

    /** The lengths of a treatment's lines. */
    List<VariantId> lengths(TreatmentId treatment) {
        return of(treatment).stream().map(line -> new VariantId(line.variantId)).toList();
    }

    void leaveOut(TreatmentId treatment) {
        drop(of(treatment));
    }

    /** @param neighbours the treatments of its section, in order */
    void move(TreatmentId treatment, List<TreatmentId> neighbours, int places) {
        int from = neighbours.indexOf(treatment);
        int to = Math.clamp((long) from + places, 0, neighbours.size() - 1);
        List<TreatmentId> order = new ArrayList<>(neighbours);
        order.add(to, order.remove(from));
        List<MenuDraftItemEntity> sorted = order.stream().flatMap(one -> of(one).stream()).toList();
        lines.removeAll(sorted);
        lines.addAll(sorted);
    }

    void store(DraftItems items) {
        gone.stream().filter(line -> line.version != null).forEach(items::delete);
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).place = place;
            items.save(lines.get(place));
        }
    }

    private void drop(List<MenuDraftItemEntity> out) {
        lines.removeAll(out);
        gone.addAll(out);
    }

    private List<MenuDraftItemEntity> of(TreatmentId treatment) {
        return lines.stream().filter(line -> line.treatmentId.equals(treatment.value())).toList();
    }

    private @Nullable MenuDraftItemEntity find(VariantId variant) {
        return lines.stream().filter(line -> line.variantId.equals(variant.value())).findFirst().orElse(null);
    }

    private int behind(TreatmentId treatment) {
        List<MenuDraftItemEntity> own = of(treatment);
        return own.isEmpty() ? lines.size() : lines.indexOf(own.getLast()) + 1;
    }
}
