package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionData;
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
}
