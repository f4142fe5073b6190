package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;

/**
 * Parts in their order, and the minutes of each part in each length.
 */
class PartsEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PartsModel model;
    private final transient Map<ModalityCode, Modality> modalities;
    private final transient Runnable changed;
    private final Select<Modality> add = new Select<>();
    private final Button addLength;
    private final PartsTable table;
    private final Span announcement = new Span();

    /**
     * @param inUse whether locations can offer it, or could
     * @param changed is told whenever the parts or minutes are others than before
     */
    PartsEditor(List<Modality> modalities, List<Variant> variants, boolean inUse, Runnable changed) {
        this.model = new PartsModel(variants);
        this.modalities = TreatmentLibrary.byCode(modalities);
        this.changed = changed;
        this.table = new PartsTable(model, this.modalities, new Announced());
        this.addLength = new Button(Words.text("treatments.lengths.add"), VaadinIcon.PLUS.create(), click -> addLength());
        addLength.addThemeVariants(ButtonVariant.TERTIARY);
        prepareAdd(modalities);
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");

        Div tools = new Div(add, addLength);
        tools.addClassName("toolbar");
        getContent().add(table, tools, announcement);
        getContent().addClassName("stack");
        if (inUse) {
            Paragraph kept = new Paragraph(Words.text("treatments.parts.inUse.help"));
            kept.addClassNames("mute", "small");
            getContent().add(kept);
        }
    }

    /**
     * @throws Refusal at the field variants when minutes are missing; their fields are marked then
     */
    List<Variant> read() {
        table.checkMinutes();
        return model.variants().orElseThrow(() -> Refusal.at("variants", "treatments.minutes.missing"));
    }

    /** What is there so far, without lengths whose minutes are missing. */
    List<Variant> soFar() {
        return model.complete();
    }

    private void prepareAdd(List<Modality> all) {
        add.setItems(all);
        add.setPlaceholder(Words.text("treatments.parts.add"));
        add.setAriaLabel(Words.text("treatments.parts.add"));
        add.setItemLabelGenerator(one -> one == null ? "" : Words.local(one.names()));
        add.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                model.add(change.getValue().code());
                add.clear();
                table.render();
                say("treatments.parts.added", Looks.name(change.getValue().code(), modalities), model.parts());
                changed.run();
            }
        });
    }

    private void addLength() {
        model.addLength();
        table.render();
        say("treatments.lengths.added", model.lengths());
        changed.run();
    }

    private void say(String key, Object... args) {
        announcement.setText(Words.text(key, args));
    }

    /** What was done in the table is said aloud; a hand whose button went away is led on. */
    private final class Announced implements PartsTable.Told {

        @Override
        public void changed() {
            changed.run();
        }

        @Override
        public void moved(String part, int place, int places) {
            say("treatments.parts.moved", part, place, places);
            changed.run();
        }

        @Override
        public void removed(String part, boolean last) {
            say("treatments.parts.removed", part);
            if (last) {
                add.focus();
            }
            changed.run();
        }

        @Override
        public void lengthRemoved(int length) {
            say("treatments.lengths.removed", length + 1);
            addLength.focus();
            changed.run();
        }
    }
}
