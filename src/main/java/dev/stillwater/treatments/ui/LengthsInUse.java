package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.LengthChange;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.Part;
import dev.stillwater.treatments.PartsImpact;
import dev.stillwater.treatments.PartsInUse;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.uikit.FormDialog;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Shows what changed lengths touch before they are saved. What is saved is what was seen: where more
 * is touched meanwhile, that is shown, and asked again.
 */
final class LengthsInUse {

    private final Map<ModalityCode, Modality> modalities;
    private final Div seen = new Div();
    private PartsImpact impact;

    private LengthsInUse(PartsImpact impact, Map<ModalityCode, Modality> modalities) {
        this.modalities = modalities;
        this.impact = impact;
        seen.addClassNames("stack", "lengths-in-use");
        show();
    }

    /** @param save stores the treatment, with what the person has agreed to */
    static void open(TreatmentData wanted, PartsInUse found, Map<ModalityCode, Modality> modalities, Consumer<PartsImpact> save) {
        new LengthsInUse(found.impact(), modalities).ask(wanted, save);
    }

    private void ask(TreatmentData wanted, Consumer<PartsImpact> save) {
        new FormDialog(
                        Words.text("treatments.inUse.title", Words.local(wanted.names())), Words.text("treatments.inUse.primary"),
                        () -> save(save))
                .with(seen)
                .newerAt("treatments/" + wanted.id().value())
                .open();
    }

    private void save(Consumer<PartsImpact> save) {
        try {
            save.accept(impact);
        } catch (PartsInUse more) {
            impact = more.impact();
            show();
            throw Refusal.because("treatments.inUse.more");
        }
    }

    private void show() {
        UnorderedList changes = new UnorderedList();
        impact.changes().forEach(change -> changes.add(new ListItem(sentence(change))));
        UnorderedList meaning = new UnorderedList();
        if (impact.appointments() > 0) {
            meaning.add(new ListItem(Words.text("treatments.inUse.booked", impact.appointments())));
        }
        if (impact.menus() > 0) {
            boolean onlyRemoved = impact.changes().stream().allMatch(LengthChange::isRemoved);
            meaning.add(new ListItem(Words.text(
                    onlyRemoved ? "treatments.inUse.menus.removed" : "treatments.inUse.menus", impact.menus())));
        }
        impact.texts().forEach(text -> meaning.add(new ListItem(Words.why(text))));
        seen.removeAll();
        seen.add(changes, new ImpactList(impact.locations()), new Paragraph(Words.text("treatments.inUse.text")), meaning);
    }

    private String sentence(LengthChange change) {
        return change.isRemoved()
                ? Words.text("treatments.inUse.removed", words(change.before().parts()))
                : Words.text("treatments.inUse.changed", words(change.before().parts()), words(change.after()));
    }

    private String words(List<Part> parts) {
        return Looks.parts(parts, modalities);
    }
}
