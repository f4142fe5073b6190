package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Loosening;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.uikit.Words;
import java.util.Map;

/** What a draft allows beyond the version in force, and the yes of whoever publishes it; nothing where it allows no more. */
class LooserAgreement extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final int count;
    private final Checkbox yes = new Checkbox();

    LooserAgreement(Loosening looser, PolicyVersion inForce, PolicyVersion draft, Map<ModalityCode, String> names) {
        count = looser.count();
        yes.setLabel(Words.text("policy.looser.yes", count));
        yes.addClassName("looser-yes");
        getContent().addClassNames("sunken", "stack-s", "looser-agreement");
        getContent().setVisible(count > 0);
        Paragraph about = new Paragraph(Words.text("policy.looser", count, inForce.number()));
        about.addClassName("strong");
        LooserList list = new LooserList(looser, inForce.document(), draft.document(), names);
        getContent().add(about, list, yes);
    }

    /** Where a refusal is said. */
    Checkbox yes() {
        return yes;
    }

    /** So many changes were agreed to: all that are listed, or none. */
    int agreed() {
        return yes.getValue() ? count : 0;
    }
}
