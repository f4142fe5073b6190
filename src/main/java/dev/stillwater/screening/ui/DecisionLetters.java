package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.Clearance;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The letters that lift something of a decision, and what was decided where letters have changed it since. */
final class DecisionLetters {

    private DecisionLetters() {}

    static List<Component> of(ScreeningData recorded, Map<ModalityCode, String> names) {
        List<Component> parts = new ArrayList<>();
        if (!recorded.lifting().isEmpty()) {
            UnorderedList list = new UnorderedList();
            recorded.lifting().forEach(letter -> list.add(new ListItem(words(letter, names))));
            parts.add(new H3(Words.text("screening.card.onFile")));
            parts.add(list);
        }
        if (!recorded.now().headline().equals(recorded.decision().headline())) {
            Span decided = new Span(Words.text("screening.card.then", recorded.takenOn(), recorded.policyNumber()));
            Div then = new Div(decided, PolicyWords.badge(recorded.decision().headline(), recorded.decision().earliest()));
            then.addClassNames("row", "wrap", "decided-then");
            parts.add(then);
            if (recorded.now().headline().stricterThan(recorded.decision().headline())) {
                parts.add(new Paragraph(Words.text("screening.card.letterGone")));
            }
        }
        return parts;
    }

    private static String words(Clearance letter, Map<ModalityCode, String> names) {
        return Words.text(
                "screening.card.letterOnFile", letter.issuedBy(), letter.from(), letter.to(),
                PolicyWords.names(names, letter.modalities()));
    }
}
