package dev.stillwater.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Direction;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyComparison.CellChange;
import dev.stillwater.policy.PolicyEditing;
import dev.stillwater.policy.PolicyReading;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.PolicyVersionRow;
import dev.stillwater.uikit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Any two versions beside each other: a matrix of the cells that differ, stricter and looser told apart. */
class ComparePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 200;

    /** A row of the matrix with what changed in it, by technique. */
    private record Line(CellChange first, Map<ModalityCode, CellChange> cells) {}

    private final transient PolicyReading reading;
    private final transient PolicyEditing editing;
    private final transient Map<ModalityCode, String> names;
    private final Select<PolicyVersionRow> left = new Select<>();
    private final Select<PolicyVersionRow> right = new Select<>();
    private final Div result = new Div();

    /** @param chosen is told the numbers of both versions, when a person chose another */
    ComparePanel(
            PolicyReading reading, PolicyEditing editing, Map<ModalityCode, String> names,
            BiConsumer<Integer, Integer> chosen) {
        this.reading = reading;
        this.editing = editing;
        this.names = names;
        left.setLabel(Words.text("policy.compare.from"));
        right.setLabel(Words.text("policy.compare.to"));
        List.of(left, right).forEach(side -> {
            side.setItemLabelGenerator(PolicyWords::label);
            side.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(left.getValue().number(), right.getValue().number());
                    compare();
                }
            });
        });
        Div choice = new Div(left, right);
        choice.addClassNames("toolbar", "compare-choice");
        result.addClassName("stack");
        addClassNames("stack", "policy-compare");
        add(choice, result);
    }

    /** @param from the number of the former version; absent: the one in force, or the one before it */
    void show(List<PolicyVersionRow> rows, @Nullable String from, @Nullable String to, PolicyVersionRow shown) {
        left.setItems(rows);
        right.setItems(rows);
        PolicyVersionRow second = find(rows, to).orElse(shown);
        PolicyVersionRow first = find(rows, from).orElseGet(() -> rows.stream()
                .filter(each -> each.number() < second.number())
                .findFirst()
                .orElse(second));
        left.setValue(first);
        right.setValue(second);
        compare();
    }

    private static Optional<PolicyVersionRow> find(List<PolicyVersionRow> rows, @Nullable String number) {
        return rows.stream().filter(each -> String.valueOf(each.number()).equals(number)).findFirst();
    }

    private void compare() {
        PolicyVersion before = reading.get(left.getValue().id());
        PolicyVersion after = reading.get(right.getValue().id());
        PolicyComparison comparison = editing.compare(before, after);
        result.removeAll();
        if (comparison.isEmpty()) {
            Paragraph none = new Paragraph(Words.text("policy.compare.same"));
            none.addClassName("empty-state");
            result.add(none);
            return;
        }
        result.add(new Paragraph(ChangesPanel.sum(comparison)));
        if (!comparison.asked().isEmpty()) {
            UnorderedList asked = new UnorderedList();
            asked.addClassNames("lines", "panel");
            comparison.asked().forEach(change -> asked.add(new ListItem(
                    ChangesPanel.mark(change.direction()),
                    new Span(QuestionWords.question(after.document(), change.question()) + ": "
                            + Words.of("screening.asked", change.what())))));
            result.add(asked);
        }
        if (!comparison.cells().isEmpty()) {
            table(comparison.cells(), before, after);
        }
    }

    private void table(List<CellChange> cells, PolicyVersion before, PolicyVersion after) {
        List<Line> lines = lines(cells);
        List<ModalityCode> columns = names.keySet().stream()
                .filter(each -> cells.stream().anyMatch(change -> change.modality().equals(each)))
                .toList();
        NativeTable table = new NativeTable();
        table.addClassName("compare-table");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(Words.text("screening.matrix.question")));
        columns.forEach(each -> head.add(new NativeTableHeaderCell(names.get(each))));
        table.getHead().add(head);
        lines.stream().limit(ROWS).forEach(line -> table.getBody().add(row(line, columns, before, after)));
        Div frame = new Div(table);
        frame.addClassNames("panel", "compare-frame");
        result.add(frame);
        if (lines.size() > ROWS) {
            result.add(new Paragraph(Words.text("screening.check.more", lines.size() - ROWS)));
        }
    }

    private static List<Line> lines(List<CellChange> cells) {
        Map<List<Object>, Line> lines = new LinkedHashMap<>();
        for (CellChange change : cells) {
            var key = new ArrayList<Object>();
            key.add(change.rule());
            key.add(Optional.ofNullable(change.option()));
            key.add(Optional.ofNullable(change.values()));
            lines.computeIfAbsent(key, _ -> new Line(change, new LinkedHashMap<>()))
                    .cells().put(change.modality(), change);
        }
        return List.copyOf(lines.values());
    }

    private NativeTableRow row(Line line, List<ModalityCode> columns, PolicyVersion before, PolicyVersion after) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(words(line.first(), before, after));
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (ModalityCode each : columns) {
            CellChange change = line.cells().get(each);
            NativeTableCell cell = new NativeTableCell();
            if (change != null) {
                cell.getElement().setAttribute("data-label", names.getOrDefault(each, each.value()));
                Span was = new Span(CellWords.text(change.before()));
                was.addClassName("was");
                cell.add(ChangesPanel.mark(change.direction()), was, new Span(CellWords.text(change.after())));
            }
            row.add(cell);
        }
        return row;
    }

    /** A row by its question, also one that only the former version has. */
    private static String words(CellChange change, PolicyVersion before, PolicyVersion after) {
        if (change.option() == null) {
            return change.rule();
        }
        boolean there = after.document().question(change.option().question())
                .flatMap(question -> question.option(change.option().option()))
                .isPresent();
        String row = QuestionWords.choice(there ? after.document() : before.document(), change.option());
        return change.values() == null
                ? row
                : row + " (" + change.values().from() + (change.values().below() == null
                        ? "+" : "\u2013" + (change.values().below() - 1)) + ")";
    }
}
