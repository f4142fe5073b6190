package dev.stillwater.menus.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.ValueContext;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.locations.LocationData;
import dev.stillwater.menus.DraftEnhancement;
import dev.stillwater.menus.EnhancementOffer;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Which enhancements of a treatment a location offers, each at its own price within head office's guidance. */
class EnhancementRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient LocationData location;
    private final transient List<Row> rows = new ArrayList<>();

    EnhancementRows(LocationData location) {
        this.location = location;
        getContent().addClassName("stack");
    }

    void show(List<DraftEnhancement> all, FormDialog dialog) {
        getContent().removeAll();
        rows.clear();
        if (!all.isEmpty()) {
            getContent().add(new H3(Words.text("menus.enhancements")));
        }
        for (DraftEnhancement one : all) {
            Row row = new Row(one, location);
            rows.add(row);
            getContent().add(row.layout());
            dialog.field(EnhancementOffer.priceField(one.enhancement().name()), row.price);
        }
    }

    /** @throws Refusal at the price that cannot be read */
    List<EnhancementOffer> decided(TreatmentId treatment) {
        Refusal.together(rows.stream().<Runnable>map(row -> () -> row.offer(treatment, location)).toArray(Runnable[]::new));
        return rows.stream().filter(Row::isDecided).map(row -> row.offer(treatment, location)).toList();
    }

    /** How an enhancement is called beside its box. */
    static String label(Enhancement one) {
        List<String> facts = new ArrayList<>();
        facts.add(Words.local(one.names()));
        facts.add(one.minutes() == 0
                ? Words.text("treatments.enhancement.alongside")
                : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes())));
        if (one.heat()) {
            facts.add(Words.text("menus.heat"));
        }
        return String.join(" · ", facts);
    }

    /** The fields of one enhancement. */
    private static final class Row {

        private final DraftEnhancement known;
        private final Checkbox offered;
        private final BigDecimalField price;
        private final String currency;

        private Row(DraftEnhancement known, LocationData location) {
            this.known = known;
            this.currency = location.currency().getCurrencyCode();
            offered = new Checkbox(label(known.enhancement()), known.offered());
            price = new BigDecimalField(Words.text("menus.enhancement.price", Words.local(known.enhancement().names()),
                    location.currency().getCurrencyCode()));
            price.setLocale(Words.locale());
            price.setWidthFull();
            price.setHelperText(known.kept()
                    ? Words.text("menus.price.locked")
                    : known.band() == null
                            ? Words.text("menus.noBand")
                            : Words.text("menus.band", known.band().low(), known.band().high()));
            if (known.price() != null) {
                price.setValue(known.price().amount());
            }
            price.setReadOnly(known.kept());
            price.setVisible(known.offered());
            offered.addValueChangeListener(change -> price.setVisible(change.getValue()));
        }

        private Div layout() {
            Div row = new Div(offered, price);
            if (known.band() == null && !known.kept() && !known.offered()) {
                Span why = new Span(Words.text("menus.enhancement.noBand", currency));
                why.addClassNames("mute", "small");
                row.addComponentAtIndex(1, why);
                offered.addValueChangeListener(change -> why.setVisible(!change.getValue()));
            }
            row.addClassNames("stack-s", "sunken");
            return row;
        }

        /** What was left as it came by itself goes on coming by itself. */
        private boolean isDecided() {
            BigDecimal former = known.price() == null ? null : known.price().amount();
            BigDecimal now = price.getValue();
            boolean same = former == null ? now == null : now != null && former.compareTo(now) == 0;
            return known.version() != EnhancementOffer.NEW || offered.getValue() != known.offered() || !same;
        }

        private EnhancementOffer offer(TreatmentId treatment, LocationData location) {
            String field = EnhancementOffer.priceField(known.enhancement().name());
            // Asked of the validator: the field's own mark is gone once the form was sent.
            if (price.getDefaultValidator().apply(price.getValue(), new ValueContext(price)).isError()) {
                throw Refusal.at(field, "menus.price.form");
            }
            return new EnhancementOffer(
                    treatment, known.enhancement().name(), known.version(), offered.getValue(), Prices.of(field, price.getValue(), location));
        }
    }
}
