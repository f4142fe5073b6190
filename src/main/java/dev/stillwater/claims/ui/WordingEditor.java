package dev.stillwater.claims.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.stillwater.claims.TreatmentRole;
import dev.stillwater.claims.Wording;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.function.Consumer;

/** One way of putting a claim: what is done, to what, how near, and what makes it harmless. */
class WordingEditor extends Composite<Panel> {

    private static final long serialVersionUID = 1L;
    static final Wording EMPTY = new Wording(List.of("…"), List.of(), false, 6, TreatmentRole.SUBJECT, List.of(), List.of());

    private final TextArea effect = words("effect");
    private final TextArea object = words("object");
    private final TextArea unless = words("unless");
    private final TextArea onlyWith = words("onlyWith");
    private final IntegerField distance = new IntegerField(Words.text("claims.wording.distance"));
    private final Select<TreatmentRole> treatment = new Select<>();
    private final Checkbox objectFirst = new Checkbox(Words.text("claims.wording.objectFirst"));
    private final Button remove = new Button(Words.text("claims.wording.remove"));

    WordingEditor(Wording wording, boolean mayEdit, Consumer<WordingEditor> removed) {
        distance.setMin(0);
        distance.setMax(Wording.FARTHEST);
        distance.setStepButtonsVisible(mayEdit);
        treatment.setLabel(Words.text("claims.wording.treatment"));
        treatment.addClassName("wording-treatment");
        treatment.setItems(TreatmentRole.values());
        treatment.setItemLabelGenerator(role -> Words.of("claims.wording.treatment", role));
        remove.addClickListener(click -> removed.accept(this));
        remove.setVisible(mayEdit);
        show(wording);
        List.of(effect, object, unless, onlyWith).forEach(field -> field.setReadOnly(!mayEdit));
        distance.setReadOnly(!mayEdit);
        treatment.setReadOnly(!mayEdit);
        objectFirst.setReadOnly(!mayEdit);

        Div boxes = new Div(effect, object, unless, onlyWith);
        boxes.addClassName("wording-words");
        Div row = new Div(distance, treatment, objectFirst);
        row.addClassName("toolbar");
        getContent().withAside(remove).with(boxes, row);
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("claims.wording"));
    }

    void setNumber(int number) {
        getContent().setHeading(Words.text("claims.wording.number", number));
        remove.setAriaLabel(Words.text("claims.wording.removeNumber", number));
    }

    private void show(Wording wording) {
        effect.setValue(wording == EMPTY ? "" : text(wording.effect()));
        object.setValue(text(wording.object()));
        unless.setValue(text(wording.unless()));
        onlyWith.setValue(text(wording.onlyWith()));
        distance.setValue(wording.distance());
        treatment.setValue(wording.treatment());
        objectFirst.setValue(wording.objectFirst());
    }

    /** @throws Refusal at the field "wordings" when the words for the effect are missing or the distance is none */
    Wording wording() {
        List<String> effects = lines(effect);
        Integer apart = distance.getValue();
        if (effects.isEmpty()) {
            throw Refusal.at("wordings", "claims.rule.effectMissing");
        }
        if (apart == null || apart < 0 || apart > Wording.FARTHEST) {
            throw Refusal.at("wordings", "claims.rule.distance", Wording.FARTHEST);
        }
        return new Wording(effects, lines(object), objectFirst.getValue(), apart, treatment.getValue(), lines(unless), lines(onlyWith));
    }

    private static TextArea words(String name) {
        TextArea area = new TextArea(Words.text("claims.wording." + name));
        area.setHelperText(Words.text("claims.wording." + name + ".help"));
        area.setMinHeight("96px");
        area.setMaxHeight("260px");
        return area;
    }

    private static String text(List<String> words) {
        return String.join("\n", words);
    }

    private static List<String> lines(TextArea area) {
        return area.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
