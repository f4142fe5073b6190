package dev.stillwater.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;

/** All screens that somebody has open in one browser. */
public final class Screens {

    private Screens() {}

    /**
     * Closes every screen of the current session and loads an address in its place. Nothing of what
     * they showed can be asked for any more.
     */
    public static void replaceAll(String address) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session == null) {
            return;
        }
        UI here = UI.getCurrent();
        for (UI each : session.getUIs()) {
            if (each == here) {
                replace(each, address);
            } else {
                push(each, address);
            }
        }
    }

    /** Another tab does not wait for its own next request. */
    private static void push(UI ui, String address) {
        try {
            ui.access(() -> replace(ui, address));
        } catch (UIDetachedException gone) {
            // that tab was closed meanwhile
        }
    }

    private static void replace(UI ui, String address) {
        ui.getPage().setLocation(address);
        ui.close();
    }
}
