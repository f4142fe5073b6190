package dev.stillwater.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dev.stillwater.uikit.Brand;
import dev.stillwater.uikit.EmptyState;
import dev.stillwater.uikit.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;

/** The bare address: goes on to the first view in the person's navigation, which is his home. */
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    HomeView() {
        add(new EmptyState(Words.text("shell.home.empty")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .min(Comparator.comparingDouble(entry -> entry.order() == null ? Double.MAX_VALUE : entry.order()))
                .map(MenuEntry::path)
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .ifPresent(event::forwardTo);
    }

    @Override
    public String getPageTitle() {
        return Brand.NAME;
    }
}
