package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.uikit.Words;

/** What the reviewer wrote when the draft was sent back, to be answered; nothing where it was not. */
class SentBackNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param answer asks for an answer to it */
    SentBackNote(DescriptionData draft, Runnable answer) {
        String reviewer = draft.reviewedBy();
        String words = draft.remark();
        getContent().setVisible(reviewer != null && words != null);
        if (reviewer != null && words != null) {
            Span who = new Span(Words.text("descriptions.text.sentBackBy", reviewer));
            who.addClassNames("strong", "small");
            Span said = new Span(words);
            said.getElement().setAttribute("dir", "auto");
            Button reply = new Button(Words.text("descriptions.remark.answer"), click -> answer.run());
            reply.addThemeVariants(ButtonVariant.SMALL);
            reply.setAriaLabel(Words.text("descriptions.round.answer", reviewer));
            getContent().add(who, said, new Div(reply));
            getContent().addClassNames("sunken", "stack-s", "remark");
        }
    }
}
