package dev.stillwater.policy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Loosening;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.policy.QuestionCode;
import dev.stillwater.uikit.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** All that a version allows beyond another, the worst first: question, answer, technique, before and after. */
class LooserList extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient PolicyDocument before;
    private final transient PolicyDocument after;

    LooserList(Loosening loosening, PolicyDocument before, PolicyDocument after, Map<ModalityCode, String> names) {
        this.before = before;
        this.after = after;
        getContent().addClassNames("lines", "small", "looser-cells");
        loosening.cells().forEach(change -> getContent().add(line(change, names)));
        loosening.asked().forEach(change -> getContent().add(item(
                new Span(QuestionWords.question(wording(change.question()), change.question())),
                new Span(Words.of("screening.asked", change.what())))));
    }

    private ListItem line(PolicyComparison.CellChange change, Map<ModalityCode, String> names) {
        Choice row = change.option();
        Span asked = new Span(row == null ? change.rule() : QuestionWords.choice(wording(row.question()), row));
        Div turn = new Div(
                new Span(names.getOrDefault(change.modality(), change.modality().value()) + ":"),
                cell(change.before(), before), new Span("\u2192"), cell(change.after(), after));
        turn.addClassNames("row", "wrap", "turned");
        return item(asked, turn);
    }

    private static ListItem item(com.vaadin.flow.component.Component... parts) {
        Div words = new Div(parts);
        words.addClassNames("stack-s", "grow");
        return new ListItem(words);
    }

    /** In full, since two cells of the same kind can differ in what they ask for. */
    private static Span cell(Cell cell, PolicyDocument document) {
        Span mark = PolicyWords.status(cell.headline()).word(cell.isEmpty()
                ? CellWords.text(cell)
                : cell.outcomes().stream().map(outcome -> CellWords.full(outcome, document)).collect(Collectors.joining(", ")));
        mark.addClassName("wrap");
        return mark;
    }

    /** The words of the later version, or of the earlier where the question is gone. */
    private PolicyDocument wording(QuestionCode question) {
        return after.question(question).isPresent() ? after : before;
    }
}
