package dev.stillwater.screening.ui;

import com.vaadin.flow.component.html.Span;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.uikit.Status;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The word on top of a screening: never a go-ahead while the questions of the day are still to be asked. */
final class ScreeningBadge {

    private ScreeningBadge() {}

    /** @param ahead whether the guest was asked before the day of the visit */
    static Span of(Headline headline, @Nullable LocalDate earliest, boolean ahead) {
        return ahead && headline.goesAhead()
                ? Status.WAIT.word(Words.text("screening.askAgain"))
                : PolicyWords.badge(headline, earliest);
    }
}
