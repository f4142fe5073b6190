package dev.stillwater.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Direction;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyDocument;
import dev.stillwater.uikit.Panel;
import dev.stillwater.uikit.Words;
import java.util.Map;

/** What differs from another version, stricter and looser told apart. */
class ChangesPanel extends Panel {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 30;

    private final transient Map<ModalityCode, String> names;

    ChangesPanel(Map<ModalityCode, String> names) {
        super(Words.text("screening.changes.heading"));
        this.names = names;
    }

    /** @param document words the rows of the later version */
    void show(PolicyComparison comparison, PolicyDocument document, String heading) {
        setHeading(heading);
        if (comparison.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("screening.changes.none"));
            none.addClassName("mute");
            show(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("lines", "small");
        comparison.asked().forEach(change -> list.add(line(
                change.direction(),
                QuestionWords.question(document, change.question()),
                Words.of("screening.asked", change.what()))));
        comparison.cells().stream().limit(SHOWN).forEach(change -> list.add(line(change, document, names)));
        Div more = new Div();
        if (comparison.cells().size() > SHOWN) {
            more.setText(Words.text("screening.check.more", comparison.cells().size() - SHOWN));
        }
        show(new Paragraph(sum(comparison)), list, more);
    }

    private static ListItem line(PolicyComparison.CellChange change, PolicyDocument document, Map<ModalityCode, String> names) {
        return line(
                change.direction(), row(change, document),
                Words.text(
                        "screening.changes.cell",
                        names.getOrDefault(change.modality(), change.modality().value()),
                        CellWords.text(change.before()), CellWords.text(change.after())));
    }

    /** "2 cells stricter, 1 looser, 0 otherwise". */
    static String sum(PolicyComparison comparison) {
        return Words.text(
                "screening.changes.sum",
                count(comparison, Direction.STRICTER),
                count(comparison, Direction.LOOSER),
                count(comparison, Direction.CHANGED) + count(comparison, Direction.SAME));
    }

    private static long count(PolicyComparison comparison, Direction direction) {
        return comparison.cells().stream()
                .filter(change -> change.direction() == direction)
                .count();
    }

    private static String row(PolicyComparison.CellChange change, PolicyDocument document) {
        Choice row = change.option();
        return row == null ? change.rule() : QuestionWords.choice(document, row);
    }

    /** Stricter and looser told apart by a sign, a word and a colour. */
    static Span mark(Direction direction) {
        Span mark = new Span(Words.of("screening.direction", direction));
        mark.addClassNames("turn", switch (direction) {
            case STRICTER -> "stricter";
            case LOOSER -> "looser";
            case CHANGED, SAME -> "otherwise";
        });
        return mark;
    }

    private static ListItem line(Direction direction, String row, String text) {
        Div words = new Div(mark(direction), new Span(row), new Span(text));
        words.addClassNames("stack-s", "grow");
        return new ListItem(words);
    }
}
