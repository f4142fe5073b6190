package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.Remark;
import java.time.Instant;

/** What somebody wrote, with who and when. */
class SaidWords extends Div {

    private static final long serialVersionUID = 1L;

    SaidWords(String words, String by, Instant at) {
        Span text = new Span(words);
        text.addClassName("remark-words");
        text.getElement().setAttribute("dir", "auto");
        Span who = new Span(by + ", " + Moments.at(at));
        who.addClassNames("mute", "small");
        add(text, who);
        addClassName("stack-s");
    }

    static SaidWords of(Remark.Answer answer) {
        SaidWords said = new SaidWords(answer.words(), answer.writtenBy(), answer.writtenAt());
        said.addClassName("remark-answer");
        return said;
    }
}
