package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.FormerLength;
import dev.stillwater.treatments.FormerLengths;
import dev.stillwater.treatments.LocationImpact;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentImpact;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** On a treatment's page: its earlier lengths, what took their place, and who is still booked for them. */
@Order(5)
@org.springframework.stereotype.Component
class FormerLengthsPanel implements BesideTreatment {

    private final FormerLengths former;
    private final TreatmentImpact impact;
    private final TreatmentLibrary library;

    FormerLengthsPanel(FormerLengths former, TreatmentImpact impact, TreatmentLibrary library) {
        this.former = former;
        this.impact = impact;
        this.library = library;
    }

    @Override
    public Optional<Component> beside(TreatmentData treatment) {
        List<FormerLength> all = former.of(treatment.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Map<ModalityCode, Modality> modalities = TreatmentLibrary.byCode(library.modalities());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        all.forEach(one -> list.add(line(one, treatment, modalities)));
        List<LocationImpact> still = impact.of(
                treatment.id(), all.stream().map(one -> one.length().id()).collect(Collectors.toSet()));
        Panel panel = new Panel(Words.text("treatments.former")).with(list);
        if (still.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("treatments.former.none"));
            none.addClassNames("mute", "small");
            return Optional.of(panel.with(none));
        }
        return Optional.of(panel.with(new ImpactList(still, "treatments.former.still")));
    }

    private static ListItem line(FormerLength one, TreatmentData treatment, Map<ModalityCode, Modality> modalities) {
        Span parts = new Span(Looks.parts(one.length().parts(), modalities));
        Span since = new Span(Words.text("treatments.former.since",
                Words.date(one.superseded().at().atZone(ZoneOffset.UTC).toLocalDate()), inItsPlace(one, treatment, modalities)));
        since.addClassNames("mute", "small");
        Div words = new Div(parts, since);
        words.addClassNames("stack-s", "grow");
        return new ListItem(words);
    }

    private static String inItsPlace(FormerLength one, TreatmentData treatment, Map<ModalityCode, Modality> modalities) {
        return treatment.variants().stream()
                .filter(variant -> variant.id().equals(one.superseded().by()))
                .map(Variant::parts)
                .map(parts -> Words.text("treatments.former.by", Looks.parts(parts, modalities)))
                .findFirst()
                .orElseGet(() -> Words.text("treatments.former.gone"));
    }
}
