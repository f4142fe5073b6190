package dev.stillwater.treatments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.stillwater.kernel.ModalityCode;
import dev.stillwater.treatments.Modality;
import dev.stillwater.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One line a part, one column a length. Parts move by dragging and by arrows, and what happened is said. */
class PartsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient PartsModel model;
    private final transient Map<ModalityCode, Modality> modalities;
    private final transient Told told;

    PartsTable(PartsModel model, Map<ModalityCode, Modality> modalities, Told told) {
        this.model = model;
        this.modalities = modalities;
        this.told = told;
        getContent().addClassName("parts-table");
        render();
    }

    /** The first field whose minutes are no length that a part can have is gone to; all of them say so. */
    void checkMinutes() {
        List<MinutesField> wrong = getContent().getChildren()
                .flatMap(Component::getChildren)
                .filter(MinutesField.class::isInstance)
                .map(MinutesField.class::cast)
                .filter(MinutesField::refusesItself)
                .toList();
        if (!wrong.isEmpty()) {
            wrong.getFirst().focus();
        }
    }

    void render() {
        getContent().removeAll();
        getContent().getStyle().set("--lengths", String.valueOf(Math.max(1, model.lengths())));
        getContent().add(head());
        for (int row = 0; row < model.parts(); row++) {
            getContent().add(line(row));
        }
        if (model.parts() > 1) {
            getContent().add(sums());
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
        if (model.lengths() > 1) {
            cell.add(icon(VaadinIcon.CLOSE_SMALL, Words.text("treatments.lengths.remove", length + 1), () -> {
                model.removeLength(length);
                render();
                told.lengthRemoved(length);
            }));
        }
        return cell;
    }

    private Div line(int row) {
        String name = name(row);
        Div line = new Div(handle(row, name), new Span(name));
        for (int length = 0; length < model.lengths(); length++) {
            line.add(new MinutesField(model, row, length, name, () -> {
                renderSums();
                told.changed();
            }));
        }
        line.add(moves(row, name));
        line.addClassNames("parts-row", "parts-line");
        DropTarget.create(line).addDropListener(drop -> drop.getDragData()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(from -> from != row && from < model.parts())
                .ifPresent(from -> move(from, row, from < row ? "down" : "up")));
        return line;
    }

    /** The number of a part, by which it can be dragged; the arrows beside it do the same by keys. */
    private Span handle(int row, String name) {
        Span number = new Span(String.valueOf(row + 1));
        number.addClassName("mute");
        if (model.parts() > 1) {
            Icon grip = VaadinIcon.ELLIPSIS_DOTS_V.create();
            grip.getElement().setAttribute("aria-hidden", "true");
            number.add(grip);
            number.addClassName("parts-handle");
            number.setTitle(Words.text("treatments.parts.drag", name));
            DragSource<Span> drag = DragSource.create(number);
            drag.setDragData(row);
            drag.addDragStartListener(start -> getContent().addClassName("parts-dragging"));
            drag.addDragEndListener(end -> getContent().removeClassName("parts-dragging"));
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
        Button remove = icon(VaadinIcon.TRASH, Words.text("treatments.parts.remove", name), () -> remove(row, name));
        remove.addClassName("remove");
        Div moves = new Div(up, down, remove);
        moves.addClassName("parts-moves");
        return moves;
    }

    /** The hand goes on to the part that comes up in the place of the removed one. */
    private void remove(int row, String name) {
        model.remove(row);
        render();
        told.removed(name, model.parts() == 0);
        if (model.parts() > 0) {
            focus(Math.min(row, model.parts() - 1), "remove");
        }
    }

    /** Moves a part; the hand stays on it, so that the same key moves it on. */
    private void move(int from, int to, String direction) {
        model.move(from, to);
        render();
        told.moved(name(to), to + 1, model.parts());
        focus(to, direction);
    }

    private void focus(int row, String wanted) {
        List<Button> buttons = getContent().getChildren()
                .filter(line -> line.hasClassName("parts-line"))
                .skip(row)
                .findFirst()
                .stream()
                .flatMap(line -> line.getChildren().filter(cell -> cell.hasClassName("parts-moves")))
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        Stream.concat(buttons.stream().filter(button -> button.hasClassName(wanted)), buttons.stream())
                .filter(Button::isEnabled)
                .findFirst()
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
        getContent().getChildren().filter(row -> row.hasClassName("parts-sums")).findFirst()
                .ifPresent(old -> getContent().replace(old, sums()));
    }

    private String name(int row) {
        return Looks.name(model.part(row), modalities);
    }

    private static Button icon(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** Who hears what was done here. */
    interface Told {

        void changed();

        void moved(String part, int place, int places);

        /** @param last whether no part is left */
        void removed(String part, boolean last);

        void lengthRemoved(int length);
    }
}
