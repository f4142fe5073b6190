package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.DescriptionRemarks;
import dev.stillwater.descriptions.OpenRemark;
import dev.stillwater.treatments.ui.Looks;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** The remarks that nobody resolved, oldest first; not there while there are none. */
class OpenRemarksPanel extends Composite<Panel> {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_FEW = 20;

    private final transient DescriptionRemarks remarks;

    OpenRemarksPanel(DescriptionRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    protected Panel initContent() {
        return new Panel(Words.text("descriptions.open.title"));
    }

    void show() {
        List<OpenRemark> found = remarks.open(PageRequest.of(0, FIRST_FEW));
        setVisible(!found.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        found.forEach(one -> list.add(line(one)));
        getContent().show(list);
        long more = remarks.countOpen() - found.size();
        if (more > 0) {
            Span rest = new Span(Words.text("descriptions.open.more", more));
            rest.addClassNames("mute", "small");
            getContent().with(rest);
        }
    }

    private static ListItem line(OpenRemark one) {
        Anchor to = new Anchor(LanguageNav.address(one.treatment(), one.language()), Words.text(
                "descriptions.open.about", Words.local(one.treatmentNames()), Looks.language(one.language()),
                Words.text("descriptions.versions.number", one.number())));
        Span words = new Span(one.remark().words());
        words.addClassName("remark-words");
        Span quote = new Span("\u201c" + one.remark().place().quote() + "\u201d");
        quote.addClassNames("mute", "small");
        Span who = new Span(one.remark().writtenBy() + ", " + Moments.at(one.remark().writtenAt()));
        who.addClassNames("mute", "small");
        Div all = new Div(to, quote, words, who);
        all.addClassNames("stack-s", "grow");
        return new ListItem(all);
    }
}
