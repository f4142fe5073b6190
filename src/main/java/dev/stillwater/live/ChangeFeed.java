package dev.stillwater.live;

import dev.stillwater.kernel.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes changes from services, in their transaction, and hands them to the {@link Broadcaster} of
 * every node once they are committed: on this node at once, on others within a second.
 */
@Component
public class ChangeFeed {

    /** Longer than any transaction of the portal: rows may become visible out of order. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(20);

    private static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Broadcaster broadcaster;
    private final Clock clock;

    ChangeFeed(JdbcClient jdbc, Broadcaster broadcaster, Clock clock) {
        this.jdbc = jdbc;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** Announces a change. Must be called within the transaction that makes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Change change) {
        UUID id = Ids.next();
        jdbc.sql("insert into change_feed (id, at, topic, subject, location_id) values (?, ?, ?, ?, ?)")
                .params(
                        Binary.of(id),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        change.topic(),
                        Binary.of(change.subject()),
                        Binary.of(change.location() == null ? null : change.location().value()))
                .update();
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        broadcaster.dispatch(id, change);
                    }
                });
    }

    @Scheduled(fixedDelay = 500)
    void readWhatOthersChanged() {
        if (broadcaster.hasListeners()) {
            recent().forEach(entry -> broadcaster.dispatch(entry.id(), entry.change()));
        }
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void forgetOldChanges() {
        jdbc.sql("delete from change_feed where at < ?").param(ago(KEPT)).update();
    }

    private List<Entry> recent() {
        return jdbc.sql("select id, topic, subject, location_id from change_feed where at > ? order by at")
                .param(ago(LOOK_BACK))
                .query((row, number) -> new Entry(
                        Binary.toUuid(row.getBytes(1)),
                        new Change(
                                row.getString(2),
                                Binary.toUuidOrNull(row.getBytes(3)),
                                Binary.toLocation(row.getBytes(4)))))
                .list();
    }

    private LocalDateTime ago(Duration duration) {
        return LocalDateTime.ofInstant(clock.instant().minus(duration), ZoneOffset.UTC);
    }

    private record Entry(UUID id, Change change) {}
}
