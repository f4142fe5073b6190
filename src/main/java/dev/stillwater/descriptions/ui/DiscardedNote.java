package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.WordsAside;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Optional;

/** Who discarded a version, whose words it holds, and what the reader had typed that never got into it. */
class DiscardedNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param aside the reader's own words that still waited for a choice
     * @param name of the treatment in the version's language
     */
    DiscardedNote(DescriptionData version, Optional<WordsAside> aside, String name) {
        getContent().addClassNames("sunken", "stack-s", "review-note");
        if (version.discardedBy() != null && version.discardedAt() != null) {
            Span who = new Span(Words.text(
                    "descriptions.versions.discarded", version.discardedBy(), Moments.at(version.discardedAt())));
            who.addClassName("strong");
            getContent().add(who);
        }
        if (!version.authors().isEmpty()) {
            getContent().add(new Span(Words.text("descriptions.discard.authors", version.authors())));
        }
        aside.ifPresent(words -> getContent().add(
                new Span(Words.text("descriptions.discard.aside")), new TextPage(name, words.typed(), List.of())));
    }
}
