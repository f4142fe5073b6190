package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.claims.CopyField;
import dev.stillwater.descriptions.DescriptionTexts;
import dev.stillwater.descriptions.LeftOut;
import dev.stillwater.descriptions.SafeMarkdown;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what of a description guests will not get as it was written; out of sight where that is nothing. Read out when it changes. */
class LeftOutNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    /** The short text is no Markdown: its signs are its own. */
    private static final List<CopyField> MARKDOWN = List.of(CopyField.FULL_TEXT, CopyField.PREPARATION, CopyField.AFTERCARE);

    private transient Set<LeftOut> said = EnumSet.noneOf(LeftOut.class);

    LeftOutNote() {
        getContent().addClassNames("stack-s", "small");
        getContent().getElement().setAttribute("role", "status");
    }

    /** What is said stays untouched while it is true, so that nobody hears it at every pause. */
    LeftOutNote about(DescriptionTexts texts) {
        Set<LeftOut> found = EnumSet.noneOf(LeftOut.class);
        MARKDOWN.forEach(field -> found.addAll(SafeMarkdown.leftOut(texts.of(field))));
        if (!found.equals(said)) {
            getContent().removeAll();
            found.forEach(one -> {
                Span word = Status.WAIT.word(Words.text("descriptions.text.leftOut." + one.name().toLowerCase(Locale.ROOT)));
                word.addClassName("wrap");
                getContent().add(new Div(word));
            });
            said = found;
        }
        return this;
    }
}
