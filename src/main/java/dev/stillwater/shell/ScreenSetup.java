package dev.stillwater.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.stillwater.uikit.Problems;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What every session and every screen gets: exceptions as sentences, a way past the frame, the shortcut keys, a focus
 * that stays near, and words for a session that ends.
 */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> SCRIPTS = List.of(
            "context://scripts/shortcuts.js", "context://scripts/session.js", "context://scripts/typed-words.js",
            "context://scripts/text-marks.js", "context://scripts/put-words.js", "context://scripts/focus.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Problems()));
        event.getSource().setSystemMessagesProvider(info -> SessionWords.in(info.getLocale()));
        event.getSource().addUIInitListener(init -> furnish(init.getUI()));
    }

    private static void furnish(UI screen) {
        screen.addComponentAsFirst(new SkipLink());
        SCRIPTS.forEach(script -> screen.getPage().addJavaScript(script));
    }
}
