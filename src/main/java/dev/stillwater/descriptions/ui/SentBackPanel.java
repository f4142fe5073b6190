package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.DescriptionReview;
import dev.stillwater.descriptions.SentBackDescription;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** The texts that were sent back, the reader's own first; not there while there are none. */
class SentBackPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_FEW = 20;

    /** About two lines of a note; the whole stands beside the text. */
    private static final int BEGINNING = 160;

    private final transient DescriptionReview review;

    SentBackPanel(DescriptionReview review) {
        this.review = review;
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.back.title"));
    }

    void show() {
        List<SentBackDescription> found = review.sentBack(PageRequest.of(0, FIRST_FEW));
        setVisible(!found.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(one -> list.add(line(one)));
        getContent().show(list);
        long more = review.countSentBack() - found.size();
        if (more > 0) {
            Span rest = new Span(Words.text("descriptions.back.more", more));
            rest.addClassNames("mute", "small");
            getContent().with(rest);
        }
    }

    private static ListItem line(SentBackDescription one) {
        Anchor to = new Anchor(LanguageNav.address(one.treatment(), one.language()), Words.text(
                "descriptions.open.about", Words.local(one.treatmentNames()), Looks.language(one.language()),
                Words.text("descriptions.versions.number", one.number())));
        Span note = new Span(beginning(one.note()));
        note.addClassName("remark-words");
        note.getElement().setAttribute("dir", "auto");
        Span who = new Span(Words.text("descriptions.back.who", one.sentBackBy(), one.sentBy(), Moments.at(one.sentBackAt())));
        who.addClassNames("mute", "small");
        Div all = new Div(to, note, who);
        all.addClassNames("stack-s", "grow");
        return new ListItem(all);
    }

    private static String beginning(String note) {
        return note.codePointCount(0, note.length()) <= BEGINNING
                ? note
                : note.substring(0, note.offsetByCodePoints(0, BEGINNING)).strip() + "…";
    }
}
