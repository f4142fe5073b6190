package dev.stillwater.screening;

import dev.stillwater.policy.Answer;
import dev.stillwater.policy.Answers;
import dev.stillwater.policy.PolicyEdition;
import dev.stillwater.policy.PolicyShelf;
import dev.stillwater.policy.Validity;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rewrites kept answers in small steps while the portal is in use: what was encrypted with a former
 * key comes under the present one, and what was good for one visit only is taken out after its days.
 * May run on several nodes at once: a row is changed only as it was read.
 */
@Component
class AnswerUpkeep {

    private static final Logger log = LoggerFactory.getLogger(AnswerUpkeep.class);
    private static final int BATCH = 200;
    private static final String NOT_HELD =
            " and not exists (select 1 from legal_hold h where h.guest_id = a.guest_id and h.lifted_at is null)";

    private record Kept(byte[] key, UUID screening, String keyName, byte[] content, UUID policy) {}

    private final JdbcClient jdbc;
    private final AnswerVault vault;
    private final PolicyShelf shelf;
    private final RetentionRules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerUpkeep(
            JdbcClient jdbc, AnswerVault vault, PolicyShelf shelf, RetentionRules rules,
            TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.shelf = shelf;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    void keepUp() {
        repeat("encrypted with the present key", this::rotateSome);
        repeat("without what was for one visit only", this::takeOutAcuteSome);
    }

    private void repeat(String what, BooleanSupplier step) {
        int batches = 0;
        while (step.getAsBoolean()) {
            batches++;
        }
        if (batches > 0) {
            log.info("Up to {} kept screenings are now {}", batches * BATCH, what);
        }
    }

    /** @return whether there may be more */
    boolean rotateSome() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            List<Kept> some = read("a.key_name <> ?", vault.currentKey());
            some.forEach(row -> jdbc.sql("update screening_answers set key_name = ?, content = ?"
                            + " where screening_id = ? and key_name = ? and content = ?")
                    .params(
                            vault.currentKey(),
                            vault.seal(row.screening(), vault.open(row.screening(), row.keyName(), row.content())),
                            row.key(), row.keyName(), row.content())
                    .update());
            return some.size() == BATCH;
        }));
    }

    /** @return whether there may be more */
    boolean takeOutAcuteSome() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            LocalDateTime before = LocalDateTime.ofInstant(
                    clock.instant().minus(Duration.ofDays(rules.acute())), ZoneOffset.UTC);
            List<Kept> some = read("a.acute_gone = false and a.taken_at < ?" + NOT_HELD, before);
            some.forEach(this::takeOutAcute);
            return some.size() == BATCH;
        }));
    }

    /** The same at once for one guest, in the running transaction. */
    void takeOutAcuteOf(UUID guest) {
        byte[] key = ByteBuffer.allocate(16)
                .putLong(guest.getMostSignificantBits()).putLong(guest.getLeastSignificantBits()).array();
        List<Kept> some;
        do {
            some = read("a.acute_gone = false and a.guest_id = ?" + NOT_HELD, key);
            some.forEach(this::takeOutAcute);
        } while (some.size() == BATCH);
    }

    private void takeOutAcute(Kept row) {
        PolicyEdition policy = shelf.edition(row.policy());
        Answers answers = vault.open(row.screening(), row.keyName(), row.content());
        Answers lasting = answers.only(answer -> isLasting(policy, answer));
        if (lasting.isEmpty()) {
            jdbc.sql("delete from screening_answers where screening_id = ?").param(row.key()).update();
            return;
        }
        jdbc.sql("update screening_answers set key_name = ?, content = ?, acute_gone = true"
                        + " where screening_id = ? and content = ?")
                .params(vault.currentKey(), vault.seal(row.screening(), lasting), row.key(), row.content())
                .update();
    }

    /** That something changed is no acute answer: forgotten, it would make what it ended count again. */
    private static boolean isLasting(PolicyEdition policy, Answer answer) {
        return policy.reopens(answer)
                || policy.document().question(answer.question())
                        .filter(question -> question.validity().span() != Validity.Span.VISIT)
                        .isPresent();
    }

    private List<Kept> read(String which, Object parameter) {
        return jdbc.sql("select a.screening_id, a.key_name, a.content, s.policy_version_id from screening_answers a"
                        + " join screening s on s.id = a.screening_id where " + which + " limit " + BATCH)
                .param(parameter)
                .query((row, _) -> new Kept(
                        row.getBytes(1), uuid(row.getBytes(1)), row.getString(2), row.getBytes(3),
                        uuid(row.getBytes(4))))
                .list();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
