package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.PriceBand;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A treatment as managers and therapists see it: its parts and price bands. */
class TreatmentReading extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param before what other modules show before the facts */
    TreatmentReading(TreatmentData data, Map<ModalityCode, Modality> modalities, List<Component> before) {
        getContent().add(before);
        getContent().add(new Panel(Words.text("treatments.facts")).with(facts(data, modalities)));
        getContent().addClassName("stack");
    }

    private static DescriptionList facts(TreatmentData data, Map<ModalityCode, Modality> modalities) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, Words.text("treatments.parts"), Looks.names(data.modalities(), modalities));
        fact(facts, Words.text("treatments.lengths"), Looks.lengths(data.variants().stream().map(Variant::handsOnMinutes).toList()));
        fact(facts, Words.text("treatments.minimumAge"), Words.text("treatments.years", data.minimumAge()));
        data.extras().enhancements().forEach(one -> fact(
                facts, Words.text("treatments.enhancement", Words.local(one.names())),
                one.minutes() == 0
                        ? Words.text("treatments.enhancement.alongside")
                        : Words.text("treatments.enhancement.longer", Words.minutes(one.minutes()))));
        data.priceBands().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getCurrencyCode()))
                .forEach(entry -> fact(
                        facts, Words.text("treatments.band", entry.getKey().getCurrencyCode()), band(entry.getValue())));
        return facts;
    }

    private static String band(PriceBand band) {
        return Words.text("treatments.band.span", band.low(), band.high());
    }

    private static void fact(DescriptionList list, String name, String value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
