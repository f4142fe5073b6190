package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.treatments.Enhancement;
import dev.stillwater.treatments.LibraryWords;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentData;
import dev.stillwater.treatments.TreatmentExtras;
import dev.stillwater.treatments.TreatmentState;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.FieldRefusals;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a treatment: facts, parts and lengths, prices. Keeps what was typed when it is refused. */
class TreatmentEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient TreatmentData data;
    private final TreatmentFacts facts;
    private final PartsEditor parts;
    private final PriceBandsEditor bands;
    private final ExtrasEditor extras;
    private final EnhancementsEditor enhancements;
    private final Paragraph refusedParts = refusal();
    private final Paragraph refusedBands = refusal();
    private final Paragraph refusedExtras = refusal();
    private final Paragraph refusedEnhancements = refusal();
    private final Paragraph refusedElse = refusal();
    private final Anchor newer = new Anchor("", Words.text("action.seeNewer"), AnchorTarget.BLANK);
    private final transient Map<String, FieldRefusals.Target> targets = new HashMap<>();

    /** @param changed is told whenever something is typed */
    TreatmentEditor(TreatmentData data, LibraryWords words, List<Modality> modalities, NameCheck claims, Runnable changed) {
        this.data = data;
        facts = new TreatmentFacts(words, data, claims, changed);
        parts = new PartsEditor(modalities, data.variants(), data.state() != TreatmentState.DRAFT, changed);
        bands = new PriceBandsEditor(data.priceBands(), () -> bandsChanged(changed));
        extras = new ExtrasEditor(data.extras(), words, changed);
        enhancements = new EnhancementsEditor(data.extras().enhancements(), words, claims, changed);
        enhancements.guide(bands.currencies());
        facts.fields().forEach((name, field) -> targets.put(name, FieldRefusals.target(field)));
        newer.setHref("treatments/" + data.id().value());
        newer.setVisible(false);

        Paragraph guide = new Paragraph(Words.text("treatments.bands.help"));
        guide.addClassNames("mute", "small");
        getContent().add(
                refusedElse, newer,
                new Panel(Words.text("treatments.facts")).with(facts),
                new Panel(Words.text("treatments.parts")).with(parts, refusedParts),
                new Panel(Words.text("treatments.bands")).with(guide, bands, refusedBands),
                new Panel(Words.text("treatments.extras")).with(extras, refusedExtras),
                new Panel(Words.text("treatments.enhancements")).with(enhancements, refusedEnhancements));
        getContent().addClassName("stack");
    }

    private void bandsChanged(Runnable changed) {
        enhancements.guide(bands.currencies());
        changed.run();
    }

    /** What the parts are by now, as far as their minutes are there. */
    List<Variant> parts() {
        return parts.soFar();
    }

    /** Likewise for what is said beyond the parts. */
    TreatmentExtras extras() {
        return extras(enhancements.soFar());
    }

    private TreatmentExtras extras(List<Enhancement> added) {
        return extras.read(new TreatmentExtras(Set.of(), false, Set.of(), added));
    }

    void focus() {
        facts.focus();
    }

    /**
     * What was typed.
     *
     * @throws Refusal at the fields that cannot be read, all at once
     */
    TreatmentData read() {
        Refusal.together(facts::check, parts::read, bands::read, enhancements::read);
        TreatmentData typed = facts.read(data);
        return new TreatmentData(
                typed.id(), typed.version(), typed.code(), typed.name(), typed.nameEs(), typed.section(), typed.state(),
                typed.minimumAge(), parts.read(), bands.read(), extras(enhancements.read()));
    }

    void clearRefusals() {
        targets.values().forEach(FieldRefusals.Target::clear);
        List.of(refusedParts, refusedBands, refusedExtras, refusedEnhancements, refusedElse).forEach(paragraph -> paragraph.setVisible(false));
        newer.setVisible(false);
    }

    /** Shows everything that was refused, each where it belongs, and leads to the first. */
    void show(Refusal refusal) {
        List<Refusal> all = refusal.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            showOne(all.get(i));
        }
        newer.setVisible(refusal instanceof StaleSave);
    }

    private void showOne(Refusal refusal) {
        String sentence = Words.whys(refusal.whys());
        FieldRefusals.@Nullable Target target = refusal.field().map(targets::get).orElse(null);
        if (target != null) {
            target.show(sentence);
            return;
        }
        Paragraph place = switch (refusal.field().orElse("")) {
            case "variants" -> refusedParts;
            case "priceBands" -> refusedBands;
            case "allergens" -> refusedExtras;
            case "enhancements" -> refusedEnhancements;
            default -> refusedElse;
        };
        place.setText(place.isVisible() && !place.getText().equals(sentence) ? sentence + " " + place.getText() : sentence);
        place.setVisible(true);
        // In the middle, so that the fields that it is about are seen with it.
        place.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
    }

    private static Paragraph refusal() {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("refusal");
        paragraph.getElement().setAttribute("role", "alert");
        paragraph.setVisible(false);
        return paragraph;
    }
}
