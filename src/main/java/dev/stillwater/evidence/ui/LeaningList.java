package dev.stillwater.evidence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.evidence.LeaningText;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Locale;

/** The approved texts that lean on a study, with what a change of it means for them. */
class LeaningList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param approved whether the study is */
    LeaningList(List<LeaningText> texts, boolean approved) {
        UnorderedList list = new UnorderedList();
        texts.forEach(text -> list.add(new ListItem(new Anchor(text.address(), name(text)))));
        Paragraph means = new Paragraph(Words.text(approved ? "evidence.leaning.approved" : "evidence.leaning.draft"));
        means.addClassName("small");
        getContent().add(new H3(Words.text("evidence.leaning")), list, means);
        getContent().addClassNames("sunken", "stack-s", "leaning-texts");
    }

    static String name(LeaningText text) {
        return Words.text(
                "evidence.leaning.text", Words.local(text.names()), Locale.of(text.language()).getDisplayLanguage(Words.locale()), text.number());
    }
}
