package dev.stillwater.policy.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.policy.Cell;
import dev.stillwater.policy.Choice;
import dev.stillwater.policy.Option;
import dev.stillwater.policy.PolicyComparison;
import dev.stillwater.policy.PolicyVersion;
import dev.stillwater.policy.Question;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions and their options down, modalities across, an outcome in every cell. */
class PolicyMatrix extends Grid<MatrixRow> {

    private static final long serialVersionUID = 1L;
    private static final String CELL =
            """
            ${item.texts.length || item.hole || item.old
              ? html`<button class="matrix-cell" ?disabled=${!item.open} @click=${edit}
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
                ${item.open ? html`<button class="matrix-edit" @click=${edit}>${item.editText}</button>` : ''}
              </span>
            </div>
            """;

    /** A cell, where one can be named by row and column. */
    private record Place(Choice row, ModalityCode modality) {}

    private final transient Map<ModalityCode, String> names;
    private final transient BiConsumer<MatrixRow, ModalityCode> editCell;
    private final transient Consumer<Question> editQuestion;
    private final transient Map<Place, Cell> old = new HashMap<>();
    private transient List<MatrixRow> rows = List.of();
    private transient @Nullable PolicyVersion version;
    private boolean open;

    PolicyMatrix(
            Map<ModalityCode, String> names,
            BiConsumer<MatrixRow, ModalityCode> editCell,
            Consumer<Question> editQuestion) {
        this.names = names;
        this.editCell = editCell;
        this.editQuestion = editQuestion;
        addClassName("policy-matrix");
        getElement().setProperty("accessibleName", Words.text("screening.matrix.label"));
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(row -> row.option() == null ? "question-row" : null);
        setEmptyStateComponent(new EmptyState(Words.text("screening.matrix.empty")));
        addColumn(firstColumn()).setHeader(Words.text("screening.matrix.question"))
                .setWidth("236px").setFlexGrow(3).setFrozen(true);
        names.forEach((modality, name) ->
                addColumn(cell(modality)).setHeader(header(name)).setWidth("86px").setFlexGrow(1));
    }

    private static Span header(String name) {
        Span header = new Span(name);
        header.addClassName("matrix-head");
        return header;
    }

    private LitRenderer<MatrixRow> firstColumn() {
        return LitRenderer.<MatrixRow>of(ROW)
                .withProperty("kind", row -> row.option() == null ? "of-question" : "of-option")
                .withProperty("text", PolicyMatrix::text)
                .withProperty("when", this::when)
                .withProperty("open", row -> open && row.option() == null)
                .withProperty("editText", row -> Words.text("action.edit"))
                .withFunction("edit", this::editQuestion);
    }

    private static String text(MatrixRow row) {
        Option option = row.option();
        return option == null
                ? row.question().code() + "  " + PolicyWords.of(row.question().wording())
                : PolicyWords.of(option.wording());
    }

    private String when(MatrixRow row) {
        return row.option() != null || version == null
                ? ""
                : QuestionWords.when(version.document(), row.question(), names);
    }

    private LitRenderer<MatrixRow> cell(ModalityCode modality) {
        return LitRenderer.<MatrixRow>of(CELL)
                .withProperty("texts", row -> marks(row, modality).stream().map(CellWords.Mark::text).toList())
                .withProperty("looks", row -> marks(row, modality).stream().map(CellWords.Mark::look).toList())
                .withProperty("hole", row -> isHole(row, modality) ? Words.text("screening.cell.empty") : "")
                .withProperty("old", row -> oldText(row, modality))
                .withProperty("open", row -> open)
                .withProperty("label", row -> label(row, modality))
                .withProperty("full", row -> full(row, modality))
                .withFunction("edit", row -> editCell(row, modality));
    }

    private List<CellWords.Mark> marks(MatrixRow row, ModalityCode modality) {
        Option option = row.option();
        return option == null || version == null
                ? List.of()
                : CellWords.marks(option.cell(modality), version.document());
    }

    private static boolean isHole(MatrixRow row, ModalityCode modality) {
        Option option = row.option();
        return option != null
                && row.question().concerns(modality)
                && CellWords.isHole(option, option.cell(modality));
    }

    private String oldText(MatrixRow row, ModalityCode modality) {
        Cell was = row.option() == null ? null : old.get(new Place(row.choice(), modality));
        return was == null ? "" : CellWords.text(was);
    }

    private String label(MatrixRow row, ModalityCode modality) {
        Option option = row.option();
        return option == null
                ? ""
                : Words.text(
                        "screening.matrix.cell", PolicyWords.of(option.wording()),
                        names.getOrDefault(modality, modality.value()),
                        CellWords.text(option.cell(modality)));
    }

    private String full(MatrixRow row, ModalityCode modality) {
        return String.join("\n", marks(row, modality).stream().map(CellWords.Mark::full).toList());
    }

    /**
     * Shows a version.
     *
     * @param open whether cells can be edited
     * @param changes against which the former outcomes are struck through
     */
    void show(PolicyVersion shown, boolean open, List<PolicyComparison.CellChange> changes, String filter) {
        version = shown;
        this.open = open;
        old.clear();
        changes.stream()
                .filter(change -> change.option() != null)
                .forEach(change ->
                        old.put(new Place(change.option(), change.modality()), change.before()));
        rows = MatrixRow.of(shown.document()).stream().filter(row -> row.matches(filter)).toList();
        setItems(rows);
    }

    /** Brings a row into sight. */
    void reveal(Choice choice) {
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).option() != null && rows.get(i).choice().equals(choice))
                .findFirst()
                .ifPresent(this::scrollToIndex);
    }

    void editCell(MatrixRow row, ModalityCode modality) {
        editCell.accept(row, modality);
    }

    void editQuestion(MatrixRow row) {
        editQuestion.accept(row.question());
    }

    List<MatrixRow> rows() {
        return rows;
    }
}
