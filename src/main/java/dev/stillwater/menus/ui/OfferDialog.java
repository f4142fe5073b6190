package dev.stillwater.menus.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import dev.stillwater.kernel.Money;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.DraftItem;
import dev.stillwater.menus.LengthOffer;
import dev.stillwater.menus.MenuDraft;
import dev.stillwater.menus.MenuDrafts;
import dev.stillwater.menus.MenuReview;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras.LocalField;
import dev.stillwater.treatments.TreatmentFilter;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.TreatmentRow;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Fields;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Takes a treatment from the library into the draft, or changes its lengths, enhancements, prices and notes. */
@Component
class OfferDialog {

    private final TreatmentLibrary library;
    private final MenuDrafts drafts;

    OfferDialog(TreatmentLibrary library, MenuDrafts drafts) {
        this.library = library;
        this.drafts = drafts;
    }

    void add(LocationData location, MenuReview review, Runnable changed) {
        ComboBox<TreatmentRow> treatment = new ComboBox<>(Words.text("menus.treatment"));
        treatment.setItems(
                query -> library.page(filter(query.getFilter()), PageRequest.of(query.getPage(), query.getPageSize())).stream(),
                query -> Math.toIntExact(library.count(filter(query.getFilter()))));
        treatment.setItemLabelGenerator(row -> Words.local(row.names()));
        treatment.setWidthFull();
        Lengths lengths = new Lengths(location);
        FormDialog dialog = new FormDialog(Words.text("menus.add"), Words.text("menus.add.primary"), () -> {
            lengths.save(Fields.required(treatment, "treatment").id());
            changed.run();
        }).with(treatment, lengths.box, lengths.added).required("treatment", treatment);
        treatment.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                lengths.show(library.get(change.getValue().id()), review.draft(), dialog);
            }
        });
        dialog.open();
        treatment.focus();
    }

    void edit(LocationData location, TreatmentId id, MenuReview review, Runnable changed) {
        TreatmentData treatment = library.get(id);
        Lengths lengths = new Lengths(location);
        FormDialog dialog = new FormDialog(Words.local(treatment.names()), Words.text("menus.edit.primary"), () -> {
            lengths.save(id);
            changed.run();
        }).with(lengths.box, lengths.added);
        lengths.show(treatment, review.draft(), dialog);
        dialog.open();
    }

    private static TreatmentFilter filter(Optional<String> text) {
        return new TreatmentFilter(text.orElse(""), null, null, null, TreatmentState.ACTIVE);
    }

    /** One row a length: whether it is offered, at which price, with which note. */
    private final class Lengths {

        private final LocationData location;
        private final Div box = new Div();
        private final List<Row> rows = new ArrayList<>();
        private final EnhancementRows added;

        private Lengths(LocationData location) {
            this.location = location;
            added = new EnhancementRows(location);
            box.addClassName("stack");
        }

        private void show(TreatmentData treatment, MenuDraft draft, FormDialog dialog) {
            List<DraftItem> known = draft.of(treatment.id());
            box.removeAll();
            rows.clear();
            added.show(draft.enhancements(treatment, location.currency()), dialog);
            PriceBand band = treatment.priceBands().get(location.currency());
            Optional<Money> kept = LengthOffer.keptPrice(treatment, location.currency());
            if (band != null && kept.isEmpty()) {
                Span hint = new Span(Words.text("menus.band", band.low(), band.high()));
                hint.addClassName("mute");
                box.add(hint);
            }
            List<Variant> lengths = treatment.variants().stream().sorted(Comparator.comparingInt(Variant::handsOnMinutes)).toList();
            for (Variant variant : lengths) {
                DraftItem item = known.stream().filter(one -> one.variant().variant().equals(variant.id())).findFirst().orElse(null);
                DraftItem former = item == null ? former(known, variant) : null;
                Row row = new Row(variant, item, item != null || former != null || known.isEmpty(), location);
                if (former != null) {
                    row.takeOver(former);
                }
                kept.ifPresent(row::keepPrice);
                if (!treatment.extras().localFields().contains(LocalField.NOTE)) {
                    row.keepNote();
                }
                row.chooseWhenTyped();
                rows.add(row);
                box.add(row.layout());
                dialog.field(LengthOffer.priceField(variant.id()), row.price)
                        .field(LengthOffer.noteField(variant.id()), row.note);
            }
        }

        /** The line whose length head office changed into this one. */
        private static @Nullable DraftItem former(List<DraftItem> known, Variant length) {
            return known.stream()
                    .filter(one -> one.variant().superseded() != null && length.id().equals(one.variant().superseded().by()))
                    .findFirst()
                    .orElse(null);
        }

        private void save(TreatmentId treatment) {
            List<Row> chosen = rows.stream().filter(Row::isMeant).toList();
            Refusal.together(chosen.stream().<Runnable>map(row -> () -> row.offer(location)).toArray(Runnable[]::new));
            List<LengthOffer> offers = chosen.stream().map(row -> row.offer(location)).toList();
            if (offers.isEmpty()) {
                throw Refusal.because("menus.lengths.missing");
            }
            drafts.offer(location.stored(), treatment, offers, added.decided(treatment));
        }
    }

    /** The fields of one length. */
    private static final class Row {

        private final Variant variant;
        private final long version;
        private final Checkbox offered;
        private final BigDecimalField price;
        private final TextField note = new TextField(Words.text("menus.note"));

        private Row(Variant variant, @Nullable DraftItem item, boolean chosen, LocationData location) {
            this.variant = variant;
            this.version = item == null ? LengthOffer.NEW : item.version();
            String minutes = Words.text("words.minutes", variant.parts().stream()
                    .map(part -> String.valueOf(part.minutes())).collect(Collectors.joining(" + ")));
            offered = new Checkbox(minutes, chosen);
            price = new BigDecimalField(Words.text("menus.price", location.currency().getCurrencyCode()));
            price.setAriaLabel(Words.text("menus.length.field", price.getLabel(), minutes));
            note.setAriaLabel(Words.text("menus.length.field", note.getLabel(), minutes));
            price.setLocale(Words.locale());
            if (item != null && item.price() != null) {
                price.setValue(item.price().amount());
            }
            note.setValue(item == null ? "" : item.note());
        }

        /** What the location said of the length before; a price of other minutes does not go over. */
        private void takeOver(DraftItem former) {
            note.setValue(former.note());
            if (former.price() != null && former.variant().derived().handsOnMinutes() == variant.handsOnMinutes()) {
                price.setValue(former.price().amount());
            }
        }

        /** Head office keeps the price: it is shown, and cannot be typed over. */
        private void keepPrice(Money kept) {
            price.setValue(kept.amount());
            price.setReadOnly(true);
            price.setHelperText(Words.text("menus.price.locked"));
        }

        private void keepNote() {
            note.clear();
            note.setReadOnly(true);
            note.setHelperText(Words.text("menus.note.locked"));
        }

        /** Whoever says something of a length wants to offer it. */
        private void chooseWhenTyped() {
            price.addValueChangeListener(change -> choose(!price.isEmpty()));
            note.addValueChangeListener(change -> choose(!note.getValue().isBlank()));
        }

        private void choose(boolean typed) {
            if (typed) {
                offered.setValue(true);
            }
        }

        /** Also where the price cannot be read: it was typed all the same. */
        private boolean isMeant() {
            return offered.getValue() || !isReadable();
        }

        private boolean isReadable() {
            // Asked of the validator: the field's own mark is gone once the form was sent.
            return !price.getDefaultValidator().apply(price.getValue(), new ValueContext(price)).isError();
        }

        private Div layout() {
            Div fields = new Div(price, note);
            fields.addClassName("form-columns");
            Div row = new Div(offered, fields);
            row.addClassNames("stack-s", "sunken");
            fields.setWidthFull();
            return row;
        }

        private LengthOffer offer(LocationData location) {
            if (!isReadable()) {
                throw Refusal.at(LengthOffer.priceField(variant.id()), "menus.price.form");
            }
            return new LengthOffer(
                    variant.id(), version, Prices.of(LengthOffer.priceField(variant.id()), price.getValue(), location), note.getValue());
        }
    }
}
