package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.descriptions.StudiedClaim;
import dev.stillwater.descriptions.StudiedClaim.Hold;
import dev.stillwater.descriptions.TextStanding;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.util.List;

/** Why an approved text is flagged, or will be soon, and the ways out; nothing where it stands. */
class StandingNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param waits whether the text waits for its day, so that no draft can be begun before its approval is taken back */
    StandingNote(TextStanding standing, boolean waits) {
        List<StudiedClaim> lost = standing.studied().stream().filter(StudiedClaim::isLost).toList();
        List<StudiedClaim> ending = standing.studied().stream().filter(claim -> claim.hold() == Hold.ENDS_SOON).toList();
        getContent().setVisible(standing.isFallen() || !ending.isEmpty());
        if (!getContent().isVisible()) {
            return;
        }
        getContent().addClassNames("sunken", "stack-s", "review-note", "standing-note");
        if (standing.isFallen()) {
            getContent().add(Status.REFUSED.word(Words.text("descriptions.standing.fallen")));
        }
        if (!standing.reasons().isBlank()) {
            getContent().add(small(Words.text("descriptions.standing.rules", standing.reasons())));
        }
        if (!lost.isEmpty()) {
            getContent().add(lines(lost));
        }
        if (standing.isFallen()) {
            getContent().add(small(Words.text(waits ? "descriptions.standing.out.waits" : "descriptions.standing.out")));
        }
        if (!ending.isEmpty()) {
            getContent().add(Status.WAIT.word(Words.text("descriptions.standing.soon")), lines(ending),
                    small(Words.text("descriptions.standing.soon.out")));
        }
    }

    /** The claims, each with the way to its study. */
    private static UnorderedList lines(List<StudiedClaim> claims) {
        UnorderedList list = new UnorderedList();
        claims.forEach(claim -> {
            Anchor study = new Anchor("evidence?study=" + claim.study().value(), Words.text("descriptions.standing.study"));
            study.setAriaLabel(Words.text("descriptions.standing.studyOf", claim.title()));
            study.addClassName("small");
            list.add(new ListItem(new Div(small(StudyWords.of(claim))), study));
        });
        return list;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassName("small");
        return span;
    }
}
