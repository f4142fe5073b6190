package dev.stillwater.policy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.policy.SignOff;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;

/** Which clinicians have signed a version, and whether it still is what they signed. */
class SignOffPanel extends Panel {

    private static final long serialVersionUID = 1L;

    SignOffPanel() {
        super(Words.text("screening.sign.heading"));
    }

    void show(List<SignOff> signOffs) {
        if (signOffs.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("screening.sign.none"));
            none.addClassName("mute");
            show(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "small");
        signOffs.forEach(each -> list.add(line(each)));
        show(list);
    }

    /** What whoever published the version agreed to, to be opened. */
    void showAgreed(String sentence, LooserList looser) {
        Details details = new Details(sentence, looser);
        details.addClassNames("small", "agreed-looser");
        with(details);
    }

    private static ListItem line(SignOff signOff) {
        Status status = signOff.current() ? Status.GOOD : Status.WAIT;
        Div words = new Div(
                status.word(Words.text(signOff.current() ? "screening.sign.current" : "screening.sign.outdated")),
                new Span(PublishingDialogs.words(signOff)));
        words.addClassNames("stack-s", "grow");
        if (!signOff.note().isBlank()) {
            words.add(new Span(signOff.note()));
        }
        Span recorded = new Span(Words.text("screening.sign.recorded", signOff.recordedBy()));
        recorded.addClassName("mute");
        words.add(recorded);
        return new ListItem(words);
    }
}
