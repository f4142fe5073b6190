package dev.stillwater.uikit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/**
 * A list that is a table where there is room and one card a line where there is not, as on a phone or an
 * upright tablet. Add the columns first, then the card.
 */
public class CardGrid<T> extends Grid<T> {

    /** The width of the window, in CSS pixels, below which cards stand in for columns. */
    public static final int NARROW = 900;

    private static final long serialVersionUID = 1L;

    /** @param label what the list holds, for those who cannot see it */
    public CardGrid(String label) {
        getElement().setProperty("accessibleName", label);
        addClassName("card-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
    }

    /** Shows this, alone, where there is no room for columns. */
    public void setCard(Renderer<T> card) {
        List<Column<T>> columns = getColumns();
        Column<T> only = addColumn(card);
        only.setVisible(false);
        addAttachListener(attach -> follow(attach.getUI().getPage(), columns, only));
        getUI().ifPresent(ui -> follow(ui.getPage(), columns, only));
    }

    private void follow(Page page, List<Column<T>> columns, Column<T> only) {
        Registration effect = Signal.effect(this, () -> {
            int width = page.windowSizeSignal().get().width();
            boolean narrow = width > 0 && width < NARROW;
            columns.forEach(column -> column.setVisible(!narrow));
            only.setVisible(narrow);
            setClassName("cards", narrow);
        });
        addDetachListener(detach -> {
            detach.unregisterListener();
            effect.remove();
        });
    }
}
