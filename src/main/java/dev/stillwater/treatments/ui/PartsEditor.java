package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.treatments.Modality;
import dev.stillwater.treatments.TreatmentLibrary;
import dev.stillwater.treatments.Variant;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;

/**
 * Parts in their order, and the minutes of each part in each length. Once a treatment has been
 * active only further lengths can be added; the editor then shows the rest without fields.
 */
class PartsEditor extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Map<ModalityCode, Modality> modalities;
    private final boolean fixed;
    private final transient PartsModel model;
    private final transient Runnable changed;
    private final Div table = new Div();
    private final Div tools = new Div();
    private final Span announcement = new Span();

    /**
     * @param fixed whether the treatment has been active
     * @param changed is told whenever the parts or minutes are others than before
     */
    PartsEditor(List<Modality> modalities, List<Variant> variants, boolean fixed, Runnable changed) {
        this.modalities = TreatmentLibrary.byCode(modalities);
        this.fixed = fixed;
        this.model = new PartsModel(variants);
        this.changed = changed;
        table.addClassName("parts-table");
        tools.addClassName("toolbar");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
        getContent().add(table, tools, announcement);
        getContent().addClassName("stack");
        if (fixed) {
            Paragraph why = new Paragraph(Words.text("treatments.parts.fixed"));
            why.addClassNames("mute", "small");
            getContent().add(why);
        } else {
            tools.add(addPart(modalities));
        }
        tools.add(addLength());
        render();
    }

    /**
     * @throws Refusal at the field variants when minutes are missing; their fields are marked then
     */
    List<Variant> read() {
        List<MinutesField> wrong = table.getChildren()
                .flatMap(Component::getChildren)
                .filter(MinutesField.class::isInstance)
                .map(MinutesField.class::cast)
                .filter(MinutesField::refusesItself)
                .toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
        }
        return model.variants().orElseThrow(() -> Refusal.at("variants", "treatments.minutes.missing"));
    }

    /** What is there so far, without lengths whose minutes are missing. */
    List<Variant> soFar() {
        return model.complete();
    }

    private Select<Modality> addPart(List<Modality> all) {
        Select<Modality> select = new Select<>();
        select.setItems(all);
        select.setPlaceholder(Words.text("treatments.parts.add"));
        select.setAriaLabel(Words.text("treatments.parts.add"));
        select.setItemLabelGenerator(one -> one == null ? "" : Words.local(one.names()));
        select.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                model.add(change.getValue().code());
                select.clear();
                refresh();
            }
        });
        return select;
    }

    private Button addLength() {
        Button add = new Button(Words.text("treatments.lengths.add"), VaadinIcon.PLUS.create(), click -> {
            model.addLength();
            refresh();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        return add;
    }

    private void refresh() {
        render();
        changed.run();
    }

    private void render() {
        table.removeAll();
        table.getStyle().set("--lengths", String.valueOf(Math.max(1, model.lengths())));
        table.add(head());
        for (int row = 0; row < model.parts(); row++) {
            table.add(line(row));
        }
        if (model.parts() > 1) {
            table.add(sums());
        }
    }

    private Div head() {
        Div head = new Div(new Span(), new Span(Words.text("treatments.part")));
        for (int length = 0; length < model.lengths(); length++) {
            head.add(lengthHead(length));
        }
        head.add(new Span());
        head.addClassNames("parts-row", "parts-head");
        return head;
    }

    private Div lengthHead(int length) {
        Div cell = new Div(new Span(Words.text("treatments.length", length + 1)));
        cell.addClassName("row");
        if (model.lengths() > 1 && !isFixed(length)) {
            cell.add(icon(VaadinIcon.CLOSE_SMALL, Words.text("treatments.lengths.remove", length + 1), () -> {
                model.removeLength(length);
                refresh();
            }));
        }
        return cell;
    }

    private Div line(int row) {
        String name = Looks.name(model.part(row), modalities);
        Div line = new Div(handle(row, name), new Span(name));
        for (int length = 0; length < model.lengths(); length++) {
            line.add(new MinutesField(model, row, length, name, isFixed(length), () -> {
                renderSums();
                changed.run();
            }));
        }
        line.add(fixed ? new Span() : moves(row, name));
        line.addClassName("parts-row");
        if (!fixed) {
            DropTarget.create(line).addDropListener(drop -> drop.getDragData()
                    .filter(Integer.class::isInstance)
                    .map(Integer.class::cast)
                    .filter(from -> from != row && from < model.parts())
                    .ifPresent(from -> move(from, row, from < row ? "down" : "up")));
        }
        return line;
    }

    /** The number of a part, by which it can be dragged; the arrows beside it do the same by keys. */
    private Span handle(int row, String name) {
        Span number = new Span(String.valueOf(row + 1));
        number.addClassName("mute");
        if (!fixed && model.parts() > 1) {
            Icon grip = VaadinIcon.ELLIPSIS_DOTS_V.create();
            grip.getElement().setAttribute("aria-hidden", "true");
            number.add(grip);
            number.addClassName("parts-handle");
            number.setTitle(Words.text("treatments.parts.drag", name));
            DragSource<Span> drag = DragSource.create(number);
            drag.setDragData(row);
            drag.addDragStartListener(start -> table.addClassName("parts-dragging"));
            drag.addDragEndListener(end -> table.removeClassName("parts-dragging"));
        }
        return number;
    }

    private Div moves(int row, String name) {
        Button up = icon(VaadinIcon.ARROW_UP, Words.text("treatments.parts.up", name), () -> move(row, row - 1, "up"));
        up.setEnabled(row > 0);
        up.addClassName("up");
        Button down = icon(VaadinIcon.ARROW_DOWN, Words.text("treatments.parts.down", name), () -> move(row, row + 1, "down"));
        down.setEnabled(row < model.parts() - 1);
        down.addClassName("down");
        Button remove = icon(VaadinIcon.TRASH, Words.text("treatments.parts.remove", name), () -> {
            model.remove(row);
            announcement.setText(Words.text("treatments.parts.removed", name));
            refresh();
        });
        Div moves = new Div(up, down, remove);
        moves.addClassName("parts-moves");
        return moves;
    }

    /** Moves a part; the hand stays on it, so that the same key moves it on. */
    private void move(int from, int to, String direction) {
        model.move(from, to);
        announcement.setText(
                Words.text("treatments.parts.moved", Looks.name(model.part(to), modalities), to + 1, model.parts()));
        refresh();
        List<Button> buttons = table.getChildren()
                .filter(row -> row.hasClassName("parts-row") && !row.hasClassName("parts-head"))
                .skip(to)
                .findFirst()
                .stream()
                .flatMap(row -> row.getChildren().filter(cell -> cell.hasClassName("parts-moves")))
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        buttons.stream()
                .filter(button -> button.hasClassName(direction) && button.isEnabled())
                .findFirst()
                .or(() -> buttons.stream().filter(Button::isEnabled).findFirst())
                .ifPresent(Button::focus);
    }

    private Div sums() {
        Div sums = new Div(new Span(), new Span(Words.text("treatments.handsOn")));
        for (int length = 0; length < model.lengths(); length++) {
            sums.add(new Span(model.sum(length).map(Words::minutes).orElse("")));
        }
        sums.addClassNames("parts-row", "parts-sums");
        return sums;
    }

    private void renderSums() {
        table.getChildren().filter(row -> row.hasClassName("parts-sums")).findFirst().ifPresent(old -> table.replace(old, sums()));
    }

    private boolean isFixed(int length) {
        return fixed && model.isStored(length);
    }

    private static Button icon(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
