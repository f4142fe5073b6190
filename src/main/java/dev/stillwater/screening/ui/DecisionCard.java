package dev.stillwater.screening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Decision;
import dev.stillwater.policy.Headline;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.ui.PolicyWords;
import dev.stillwater.screening.ScreeningData;
import dev.stillwater.screening.StaffHold;
import dev.stillwater.uikit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was decided: headline, earliest day, letters needed, changes for the therapist, what remains
 * possible, and why, in words that can be said to a guest. A recorded decision is shown as it stands
 * now, with the letters on file, and says what was decided where that was something else. What was
 * asked before the day of the visit is not decided yet, and does not look like it.
 */
public class DecisionCard extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient Decision decision;
    private final transient PolicyDocument document;
    private final transient Map<ModalityCode, String> names;
    private final transient List<StaffHold> holds;
    private final Headline headline;
    private final @Nullable LocalDate earliest;
    private final boolean toAskAgain;

    /**
     * @param document the version of the policy that it was decided by
     * @param names the modalities' names, in the order to show them in
     * @param ahead whether the guest is asked before the day of the visit
     */
    DecisionCard(Decision decision, PolicyDocument document, Map<ModalityCode, String> names, boolean ahead) {
        this(decision, document, names, List.of(), decision.headline(), decision.earliest(), ahead);
        addRest();
        addNext(null);
    }

    /** As it stands now, with what was recorded and what staff decided beyond it. */
    DecisionCard(ScreeningData recorded, Map<ModalityCode, String> names) {
        this(
                recorded.now(), recorded.document(), names, recorded.holds(), recorded.headline(),
                recorded.earliest(), recorded.askedAhead());
        if (!recorded.lifting().isEmpty() || !recorded.now().headline().equals(recorded.decision().headline())) {
            getContent().add(DecisionLetters.of(recorded, names));
        }
        addRest();
        addNext(recorded.byItself());
    }

    private DecisionCard(
            Decision decision, PolicyDocument document, Map<ModalityCode, String> names, List<StaffHold> holds,
            Headline headline, @Nullable LocalDate earliest, boolean ahead) {
        this.decision = decision;
        this.document = document;
        this.names = names;
        this.holds = holds;
        this.headline = headline;
        this.earliest = headline == Headline.REFUSED ? null : earliest;
        this.toAskAgain = ahead && headline.goesAhead();
        getContent().addClassName("decision-card");
        getContent().add(head());
        if (!holds.isEmpty()) {
            getContent().add(DecisionHolds.of(holds, decision, headline));
        }
    }

    private void addRest() {
        addLetters();
        addChanges();
        if (!decision.reasons().isEmpty()) {
            getContent().add(new H3(Words.text("screening.card.reasons")), new DecisionReasons(decision, document, names));
        }
    }

    private void addNext(@Nullable SortedMap<ModalityCode, Headline> byItself) {
        if (!headline.goesAhead()) {
            addList("screening.next", new NextSteps(decision, document, names, holds, headline, earliest).in(byItself));
        }
    }

    private Div head() {
        Span badge = ScreeningBadge.of(headline, earliest, toAskAgain);
        badge.addClassNames("wrap", "decision-headline");
        Div head = new Div(badge);
        head.addClassName("stack-s");
        head.add(new Paragraph(sentence()));
        if (earliest != null) {
            head.add(line(Words.text("screening.card.earliest", earliest)));
        }
        if (!holds.isEmpty()) {
            return head;
        }
        if (!decision.possibleOnTheDay().isEmpty()) {
            head.add(line(Words.text("screening.card.possible", named(decision.possibleOnTheDay()))));
        }
        if (headline == Headline.REFUSED) {
            addLater(head);
        }
        if (decision.parts().size() > 1 && !decision.goesAhead()) {
            head.add(new Span(Words.text("screening.card.byItself")), eachByItself());
        }
        return head;
    }

    /** What of a refused treatment is not refused, and what that waits for. */
    private void addLater(Div head) {
        SortedSet<ModalityCode> withLetter = decision.parts(Headline.CLEARANCE_NEEDED);
        if (!withLetter.isEmpty()) {
            head.add(line(Words.text("screening.card.withLetter", named(withLetter))));
        }
        SortedSet<ModalityCode> waiting = decision.parts(Headline.NOT_BEFORE);
        if (!waiting.isEmpty()) {
            head.add(line(Words.text("screening.card.waiting", named(waiting))));
        }
    }

    private String sentence() {
        if (toAskAgain) {
            return Words.text("screening.card.askAgain", PolicyWords.headline(headline, earliest));
        }
        if (!holds.isEmpty()) {
            return Words.text("screening.card.heldSentence");
        }
        return Words.of("screening.sentence", headline) + noLetter();
    }

    /** What a letter does not help: it is said of those parts only of which it is true. */
    private String noLetter() {
        return switch (headline) {
            case REFUSED -> " " + (decision.remaining().isEmpty()
                    ? Words.text("screening.card.noLetter")
                    : Words.text("screening.card.noLetterFor", named(decision.parts(Headline.REFUSED))));
            case NOT_BEFORE -> " " + Words.text(decision.letters().isEmpty()
                    ? "screening.card.noLetterForWait" : "screening.card.letterAndWait");
            case CLEARANCE_NEEDED, PROCEED, PROCEED_WITH_CHANGES -> "";
        };
    }

    /** How each part of a combination would stand alone. */
    private UnorderedList eachByItself() {
        UnorderedList list = new UnorderedList();
        list.addClassName("parts-alone");
        List<ModalityCode> order = List.copyOf(names.keySet());
        List<Decision.Part> parts = decision.parts().stream()
                .sorted(Comparator.comparingInt(part -> order.indexOf(part.modality())))
                .toList();
        parts.forEach(part -> list.add(new ListItem(
                new Span(names.getOrDefault(part.modality(), part.modality().value())),
                PolicyWords.badge(part.headline(), part.earliest()))));
        return list;
    }

    private String named(Iterable<ModalityCode> codes) {
        var wanted = new TreeSet<ModalityCode>();
        codes.forEach(wanted::add);
        return PolicyWords.names(names, wanted);
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("strong");
        return line;
    }

    /** A part that is refused anyhow needs no letter. */
    private void addLetters() {
        SortedSet<ModalityCode> refused = decision.parts(Headline.REFUSED);
        List<String> letters = new ArrayList<>();
        for (Decision.LetterNeeded letter : decision.letters()) {
            SortedSet<ModalityCode> helped = new TreeSet<>(letter.modalities());
            helped.removeAll(refused);
            if (!helped.isEmpty()) {
                letters.add(Words.text("screening.card.letter", letterKind(letter.kind()), named(helped), about(letter)));
            }
        }
        addList("screening.card.letters", letters);
    }

    private String about(Decision.LetterNeeded letter) {
        return document.question(letter.condition())
                .map(question -> PolicyWords.of(question.wording()))
                .orElse(letter.condition().value());
    }

    private String letterKind(String kind) {
        var found = document.letters().get(kind);
        return found == null ? kind : PolicyWords.of(found.wording());
    }

    private void addChanges() {
        addList(
                "screening.card.changes",
                decision.modifications().stream().map(this::change).toList());
    }

    private String change(String code) {
        var wording = document.modifications().get(code);
        return wording == null ? code : PolicyWords.of(wording);
    }

    private void addList(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(text -> list.add(new ListItem(text)));
        getContent().add(new H3(Words.text(title)), (Component) list);
    }
}
