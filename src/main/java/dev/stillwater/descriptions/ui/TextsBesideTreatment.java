package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.claims.Severity;
import dev.stillwater.descriptions.ApprovedDescription;
import dev.stillwater.descriptions.DescriptionDesk;
import dev.stillwater.descriptions.FlaggedDescriptions;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.ui.BesideTreatment;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** On a treatment's page: how far its texts are, or the text itself for those who read. */
@Order(10)
@org.springframework.stereotype.Component
class TextsBesideTreatment implements BesideTreatment {

    private final DescriptionDesk desk;
    private final FlaggedDescriptions flagged;

    TextsBesideTreatment(DescriptionDesk desk, FlaggedDescriptions flagged) {
        this.desk = desk;
        this.flagged = flagged;
    }

    @Override
    public Optional<Component> beside(TreatmentData treatment) {
        if (treatment.isNew()) {
            return Optional.empty();
        }
        TextsPanel texts = new TextsPanel(desk, flagged);
        texts.show(treatment.id());
        return Optional.of(texts);
    }

    @Override
    public Optional<Component> toRead(TreatmentData treatment) {
        Panel description = new Panel(Words.text("descriptions.texts"));
        ApprovedDescription text = Texts.forReader(desk, treatment.id());
        if (text == null) {
            Paragraph none = new Paragraph(Words.text("descriptions.texts.noneApproved"));
            none.addClassName("mute");
            description.with(none);
        } else {
            List<String> disclaimers = desk.claims(text).of(Severity.NEEDS_DISCLAIMER).stream()
                    .flatMap(finding -> Optional.ofNullable(finding.disclaimer()).stream()).distinct().toList();
            description.with(new TextPage(Words.local(treatment.names()), text.texts(), List.of()).withDisclaimers(disclaimers));
        }
        return Optional.of(description);
    }
}
