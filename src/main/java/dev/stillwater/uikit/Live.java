package dev.stillwater.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.stillwater.live.Broadcaster;
import dev.stillwater.live.Change;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets a component hear of changes for as long as it is on a screen. */
public final class Live {

    private Live() {}

    /**
     * Calls {@code listener} on the component's own screen for every change of these topics. It
     * runs with the rights of the person at that screen, and must ask the service again.
     */
    public static void listen(Component component, Broadcaster broadcaster, Set<String> topics, Consumer<Change> listener) {
        AtomicReference<Broadcaster.@Nullable Registration> registration = new AtomicReference<>();
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            close(registration.getAndSet(broadcaster.listen(topics, change -> tell(ui, change, listener))));
        });
        component.addDetachListener(detach -> close(registration.getAndSet(null)));
    }

    private static void tell(UI ui, Change change, Consumer<Change> listener) {
        try {
            ui.access(() -> listener.accept(change));
        } catch (UIDetachedException gone) {
            // the screen was closed between the change and the telling
        }
    }

    private static void close(Broadcaster.@Nullable Registration registration) {
        if (registration != null) {
            registration.close();
        }
    }
}
