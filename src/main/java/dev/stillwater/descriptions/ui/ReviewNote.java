package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.Round;
import dev.stillwater.uikit.Words;

/** Who wrote a version that waits for review, and who sent it. */
class ReviewNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param mayApprove whether the reader is somebody who may approve it */
    ReviewNote(DescriptionData version, boolean mayApprove) {
        Span authors = new Span(Words.text("descriptions.review.authors", version.authors()));
        getContent().add(authors);
        if (!mayApprove) {
            getContent().add(
                    new Span(Words.text("descriptions.text.ownWork")),
                    new Span(Words.text("descriptions.review.who")));
        }
        if (version.sentBy() != null && version.sentAt() != null) {
            Span sent = new Span(Words.text("descriptions.review.sent", version.sentBy(), Moments.at(version.sentAt())));
            sent.addClassNames("mute", "small");
            getContent().add(sent);
        }
        getContent().addClassNames("sunken", "stack-s", "review-note");
    }

    /**
     * Says that the version was sent back before.
     *
     * @param last the round in which it was
     * @param compare shows what changed since
     */
    ReviewNote sentBackBefore(Round last, Runnable compare) {
        Span before = new Span(Words.text("descriptions.review.sentBackBefore", last.sentBackBy(), Moments.at(last.sentBackAt())));
        before.addClassName("small");
        getContent().add(before);
        if (last.textsKept()) {
            getContent().add(new Div(new Button(Words.text("descriptions.review.changedSince"), click -> compare.run())));
        } else {
            Span notKept = new Span(Words.text("descriptions.round.notKept"));
            notKept.addClassNames("mute", "small");
            getContent().add(notKept);
        }
        return this;
    }
}
