package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.StaffHold;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.List;

/** What staff decided beyond a decision, each under the name of who did. */
final class DecisionHolds {

    private DecisionHolds() {}

    /** @param headline the word on top with everything that counts */
    static List<Component> of(List<StaffHold> holds, Decision decision, Headline headline) {
        UnorderedList list = new UnorderedList();
        list.addClassName("lines");
        holds.forEach(hold -> list.add(line(hold, headline)));
        List<Component> parts = new ArrayList<>(List.of(new H3(Words.text("screening.card.holds")), list));
        if (!decision.headline().equals(headline)) {
            Div before = new Div(
                    new Span(Words.text("screening.card.before")),
                    PolicyWords.badge(decision.headline(), decision.earliest()));
            before.addClassNames("row", "wrap");
            parts.add(before);
        }
        return parts;
    }

    private static ListItem line(StaffHold hold, Headline headline) {
        Span who = new Span(Words.text("screening.card.heldBy", hold.by(), until(hold, headline)));
        who.addClassName("strong");
        Div words = new Div(who, new Span(Words.of("screening.hold.reason", hold.reason())));
        words.addClassNames("stack-s", "grow");
        if (!hold.note().isEmpty()) {
            words.add(new Span(hold.note()));
        }
        return new ListItem(words);
    }

    /** Beside a refusal, the end of another's wait is no day to come. */
    private static String until(StaffHold hold, Headline headline) {
        if (hold.until() == null) {
            return Words.of("screening.hold.to", hold.headline());
        }
        return headline == Headline.REFUSED
                ? Words.text("screening.card.heldToo", hold.until())
                : PolicyWords.headline(hold.headline(), hold.until());
    }
}
