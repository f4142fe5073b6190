package dev.stillwater.descriptions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stillwater.descriptions.ChainDays;
import dev.stillwater.descriptions.DescriptionData;
import dev.stillwater.descriptions.DescriptionVersion;
import dev.stillwater.treatments.DescriptionState;
import dev.stillwater.uikit.Words;
import java.time.format.TextStyle;
import java.util.List;

/** Which day an approved version waits for, and what guests read until then. */
class ScheduledNote extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ScheduledNote(DescriptionData version, List<DescriptionVersion> versions, ChainDays days) {
        getContent().addClassNames("sunken", "stack-s", "review-note");
        if (version.effectiveOn() != null) {
            Span from = new Span(Words.text("descriptions.scheduled.from", version.effectiveOn(),
                    days.zone().getDisplayName(TextStyle.FULL, Words.locale())));
            from.addClassName("strong");
            getContent().add(from);
        }
        if (version.reviewedBy() != null && version.reviewedAt() != null) {
            Span who = new Span(Words.text("descriptions.versions.approved", version.reviewedBy(), Moments.at(version.reviewedAt())));
            who.addClassNames("mute", "small");
            getContent().add(who);
        }
        versions.stream().filter(one -> one.state() == DescriptionState.APPROVED).findFirst().ifPresentOrElse(
                former -> getContent().add(new Anchor(
                        LanguageNav.address(version.treatment(), version.language()) + "?version=" + former.number(),
                        Words.text("descriptions.scheduled.until", former.number()))),
                () -> getContent().add(new Span(Words.text("descriptions.scheduled.nothing"))));
    }
}
