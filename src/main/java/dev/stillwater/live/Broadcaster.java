package dev.stillwater.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Hands committed changes to whoever listens in this process. A listener is called on a thread of
 * the broadcaster's, one change after the other, and must return quickly; a screen does so by
 * {@code UI.access}.
 */
@Component
public class Broadcaster implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Broadcaster.class);

    /**
     * More than are ever written while {@link ChangeFeed} looks back, some 20 MB at most: what was forgotten by then
     * would be told again at every reading.
     */
    private static final int REMEMBERED = 200_000;

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("broadcaster").factory());
    private final Set<UUID> seen =
            Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            }));

    /**
     * Calls {@code listener} for every change of these topics until the answer is closed. Whoever
     * listens must stop listening when it goes.
     */
    public Registration listen(Set<String> topics, Consumer<Change> listener) {
        Listener entry = new Listener(Set.copyOf(topics), listener);
        listeners.add(entry);
        return () -> listeners.remove(entry);
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    void dispatch(UUID id, Change change) {
        if (seen.add(id)) {
            thread.execute(() -> listeners.stream()
                    .filter(listener -> listener.topics().contains(change.topic()))
                    .forEach(listener -> tell(listener, change)));
        }
    }

    private static void tell(Listener listener, Change change) {
        try {
            listener.consumer().accept(change);
        } catch (RuntimeException failed) {
            log.warn("A listener failed on a change of {}", change.topic(), failed);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    /** Ends a listening. */
    @FunctionalInterface
    public interface Registration {
        void close();
    }

    private record Listener(Set<String> topics, Consumer<Change> consumer) {}
}
