package dev.stillwater.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.stillwater.uikit.Problems;
import org.springframework.stereotype.Component;

/** What every session and every screen gets: exceptions as sentences, and the shortcut keys. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new Problems()));
        event.getSource().addUIInitListener(init -> init.getUI().getPage().addJavaScript("context://scripts/shortcuts.js"));
    }
}
