package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import dev.stillwater.claims.CopyField;
import dev.stillwater.claims.Finding;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Why;
import dev.stillwater.treatments.TreatmentId;
import dev.stillwater.uikit.Words;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Says why a draft was refused where its author can mend it: at the text, or with the way to the words that are refused. */
class DraftRefusals implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TreatmentId treatment;
    private final TextEditor editor;
    private final transient Supplier<List<Finding>> findings;

    /** @param findings in the texts as they were checked last */
    DraftRefusals(TreatmentId treatment, TextEditor editor, Supplier<List<Finding>> findings) {
        this.treatment = treatment;
        this.editor = editor;
        this.findings = findings;
    }

    /** Says at each text what is about it, and answers with the rest. */
    List<RefusedNote.Reason> atFields(Refusal refusal) {
        List<RefusedNote.Reason> elsewhere = new ArrayList<>();
        for (Refusal one : refusal.all()) {
            boolean atField = one.field().map(field -> editor.refuse(field, Words.whys(one.whys()))).orElse(false);
            if (!atField) {
                one.whys().forEach(why -> elsewhere.add(new RefusedNote.Reason(Words.why(why), way(why))));
            }
        }
        return elsewhere;
    }

    /** To the words that are refused: in the text, or where the name that has them is written. */
    private Optional<Component> way(Why why) {
        String words = why.key().startsWith("descriptions.claims.") && !why.args().isEmpty() ? why.args().getFirst().toString() : "";
        return findings.get().stream().filter(finding -> finding.excerpt().equals(words)).findFirst().map(this::way);
    }

    private Component way(Finding finding) {
        if (TextPart.of(finding.field()).isEmpty()) {
            return new Anchor("treatments/" + treatment.value(), Words.text(
                    finding.field() == CopyField.ENHANCEMENT ? "descriptions.claims.changeEnhancement" : "descriptions.claims.changeName"));
        }
        Button show = new Button(Words.text("descriptions.remark.show"), click -> editor.show(finding));
        show.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        show.setAriaLabel(Words.text("descriptions.claims.showOne", finding.excerpt()));
        return show;
    }
}
