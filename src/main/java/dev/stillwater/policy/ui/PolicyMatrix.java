package dev.stillwater.policy.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.RowKey;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions and their options down, modalities across, an outcome in every cell. */
class PolicyMatrix extends Grid<MatrixRow> {

    private static final long serialVersionUID = 1L;
    private static final String CELL =
            """
            ${item.texts.length || item.hole || item.old
              ? html`<button class="matrix-cell" data-at="${item.at}" ?disabled=${!item.open} @click=${edit}
                  aria-label="${item.label}" title="${item.full}">
                  ${item.hole ? html`<span class="hole">${item.hole}</span>` : ''}
                  ${item.texts.map((text, i) => html`<span class="st ${item.looks[i]}">${text}</span>`)}
                  ${item.old ? html`<s class="mute small">${item.old}</s>` : ''}
                </button>`
              : html``}
            """;
    private static final String ROW =
            """
            <div class="matrix-row ${item.kind}">
              <span class="matrix-text">${item.text}</span>
              <span class="matrix-text matrix-meta">
                <span class="mute small">${item.when}</span>
                ${item.open ? html`<button class="matrix-edit" data-at="${item.at}" @click=${edit}
                  aria-label="${item.editLabel}">${item.editText}</button>` : ''}
                ${item.follow ? html`<button class="matrix-edit" @click=${follow}
                  aria-label="${item.followLabel}">${item.follow}</button>` : ''}
              </span>
            </div>
            """;

    /** What can be done from the matrix. */
    interface Hands {
        void cell(MatrixRow row, ModalityCode modality);

        /** A question or a compound rule. */
        void head(MatrixRow row);

        void followUp(MatrixRow row);
    }

    /** A row says much in every column, so no more are sent at first than a high screen shows. */
    private static final int SEEN_AT_ONCE = 20;

    /** A cell, where one can be named by row and column. */
    private record Place(RowKey row, ModalityCode modality) {}

    private final transient Map<ModalityCode, String> names;
    private final transient Hands hands;
    private final transient Map<Place, Cell> old = new HashMap<>();
    private transient List<MatrixRow> rows = List.of();
    private transient @Nullable PolicyVersion version;
    private boolean open;

    PolicyMatrix(Map<ModalityCode, String> names, Hands hands) {
        this.names = names;
        this.hands = hands;
        addClassName("policy-matrix");
        getElement().setProperty("accessibleName", Words.text("screening.matrix.label"));
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(SEEN_AT_ONCE);
        setPartNameGenerator(row -> row.head() ? "question-row" : null);
        setEmptyStateComponent(new EmptyState(Words.text("screening.matrix.empty")));
        addColumn(firstColumn()).setHeader(Words.text("screening.matrix.question"))
                .setWidth("var(--matrix-first, 216px)").setFlexGrow(3).setFrozen(true);
        names.forEach((modality, name) ->
                addColumn(cell(modality)).setKey(modality.value()).setHeader(header(name))
                        .setWidth("78px").setFlexGrow(1));
        MatrixKeys.listen(this);
    }

    private static Span header(String name) {
        Span header = new Span(SoftHyphens.in(name));
        header.addClassName("matrix-head");
        header.setTitle(name);
        return header;
    }

    private LitRenderer<MatrixRow> firstColumn() {
        return LitRenderer.<MatrixRow>of(ROW)
                .withProperty("kind", row -> row.head() ? "of-question" : "of-option")
                .withProperty("text", MatrixRow::text)
                .withProperty("when", this::when)
                .withProperty("at", row -> row.key().toString())
                .withProperty("open", row -> open && row.head())
                .withProperty("editText", row -> Words.text("action.edit"))
                .withProperty("editLabel", row -> Words.text("policy.edit.what", row.key().rule()))
                .withProperty("follow", ifOpenQuestion(row -> Words.text("policy.question.followUp")))
                .withProperty("followLabel",
                        ifOpenQuestion(row -> Words.text("policy.question.followUpOf", row.key().rule())))
                .withFunction("edit", hands::head)
                .withFunction("follow", hands::followUp);
    }

    private ValueProvider<MatrixRow, String> ifOpenQuestion(ValueProvider<MatrixRow, String> text) {
        return row -> open && row.head() && row.question() != null ? text.apply(row) : "";
    }

    private String when(MatrixRow row) {
        if (!row.head() || version == null) {
            return "";
        }
        return row.question() != null
                ? QuestionWords.when(version.document(), row.question(), names)
                : row.rule() == null ? "" : QuestionWords.together(version.document(), row.rule());
    }

    private LitRenderer<MatrixRow> cell(ModalityCode modality) {
        return LitRenderer.<MatrixRow>of(CELL)
                .withProperty("texts", row -> marks(row, modality).stream().map(CellWords.Mark::text).toList())
                .withProperty("looks", row -> marks(row, modality).stream().map(CellWords.Mark::look).toList())
                .withProperty("hole", row -> hole(row, modality))
                .withProperty("old", row -> oldText(row, modality))
                .withProperty("open", row -> open)
                .withProperty("at", row -> row.key() + " " + modality)
                .withProperty("label", row -> label(row, modality))
                .withProperty("full", row -> full(row, modality))
                .withFunction("edit", row -> hands.cell(row, modality));
    }

    private List<CellWords.Mark> marks(MatrixRow row, ModalityCode modality) {
        return row.head() || version == null
                ? List.of()
                : CellWords.marks(row.cell(modality), version.document());
    }

    /** What stands in a cell in which nothing stands: a hole, or for an open draft a place to say something. */
    private String hole(MatrixRow row, ModalityCode modality) {
        if (row.isHole(modality)) {
            return Words.text("screening.cell.empty");
        }
        return open && row.rule() != null && !row.head() && row.cell(modality).isEmpty()
                ? Words.text("policy.rule.nothing")
                : "";
    }

    private String oldText(MatrixRow row, ModalityCode modality) {
        Cell was = row.head() ? null : old.get(new Place(row.key(), modality));
        return was == null ? "" : CellWords.text(was);
    }

    private String label(MatrixRow row, ModalityCode modality) {
        if (row.head()) {
            return "";
        }
        String hole = hole(row, modality);
        String stands = hole.isEmpty() ? CellWords.text(row.cell(modality)) : hole;
        String was = oldText(row, modality);
        return Words.text(
                "screening.matrix.cell", row.text(), names.getOrDefault(modality, modality.value()),
                was.isEmpty() ? stands : stands + ", " + was);
    }

    private String full(MatrixRow row, ModalityCode modality) {
        return String.join("\n", marks(row, modality).stream().map(CellWords.Mark::full).toList());
    }

    /**
     * Shows a version.
     *
     * @param open whether it can be edited
     * @param changes against which the former outcomes are struck through
     */
    void show(PolicyVersion shown, boolean open, List<PolicyComparison.CellChange> changes, MatrixFilter filter) {
        version = shown;
        this.open = open;
        old.clear();
        changes.forEach(change -> old.put(
                new Place(
                        change.option() == null ? RowKey.ofRule(change.rule()) : RowKey.of(change.option()),
                        change.modality()),
                change.before()));
        names.keySet().forEach(each -> getColumnByKey(each.value()).setVisible(filter.shows(each)));
        rows = filter.rows(shown.document(), names.keySet(), (row, each) -> old.containsKey(new Place(row, each)));
        setItems(rows);
    }

    /** Brings a row into sight and its cell, or where it has none its heading, under the hand. */
    boolean reveal(RowKey wanted, @Nullable ModalityCode modality) {
        int found = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(wanted))
                .filter(i -> modality == null || !rows.get(i).head())
                .findFirst()
                .orElse(-1);
        if (found < 0) {
            return false;
        }
        scrollToIndex(Math.max(0, found - 1));
        MatrixKeys.focus(this, modality == null ? wanted.toString() : wanted + " " + modality);
        return true;
    }

    void editCell(MatrixRow row, ModalityCode modality) {
        hands.cell(row, modality);
    }

    void editQuestion(MatrixRow row) {
        hands.head(row);
    }

    List<MatrixRow> rows() {
        return rows;
    }
}
