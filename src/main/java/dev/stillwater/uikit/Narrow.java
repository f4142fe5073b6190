package dev.stillwater.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** What a list leaves out where there is no room for it. */
public final class Narrow {

    /** Below this many pixels the screen counts as a phone's; the style sheets break there too. */
    private static final int PHONE = 800;

    private Narrow() {}

    /** Shows these columns of a list on wide screens only; the others must tell enough. */
    public static void hide(Grid<?> grid, List<? extends Grid.Column<?>> columns) {
        grid.addAttachListener(attach -> {
            UI ui = attach.getUI();
            ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
            if (details != null && details.getWindowInnerWidth() > 0) {
                show(columns, details.getWindowInnerWidth());
            }
            Registration resizing = ui.getPage().addBrowserWindowResizeListener(resize -> show(columns, resize.getWidth()));
            grid.addDetachListener(detach -> {
                detach.unregisterListener();
                resizing.remove();
            });
        });
    }

    private static void show(List<? extends Grid.Column<?>> columns, int width) {
        columns.forEach(column -> column.setVisible(width >= PHONE));
    }
}
