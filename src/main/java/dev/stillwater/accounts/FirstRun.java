package dev.stillwater.accounts;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of a portal without accounts. Whoever does it must know the setup
 * code, which is written to the log at start (or set by {@code stillwater.setup-code}): a portal
 * that stands open on a network before it is set up cannot be taken over.
 */
@Service
@Transactional
public class FirstRun {

    private static final Logger log = LoggerFactory.getLogger(FirstRun.class);

    private static final int LEAST = 12;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String setupCode;
    private volatile boolean done;

    FirstRun(
            Accounts accounts, PasswordEncoder passwords, AuditTrail audit, JdbcClient jdbc, Clock clock,
            @Value("${stillwater.setup-code:}") String configured) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
        this.setupCode = configured.isBlank() ? randomCode() : longEnough(configured.strip());
    }

    private static String longEnough(String configured) {
        if (configured.length() < LEAST) {
            throw new IllegalStateException(
                    "stillwater.setup-code is guessed too easily: use at least " + LEAST + " characters, or none to get one in the log");
        }
        return configured;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayHow() {
        if (needed()) {
            log.info("No account yet. Open /first-run and make the first administrator with the setup code {}", setupCode);
        }
    }

    /** Whether there is no account yet. */
    @PreAuthorize(Allow.ANYBODY)
    @Transactional(readOnly = true)
    public boolean needed() {
        if (!done) {
            done = accounts.count() > 0;
        }
        return !done;
    }

    /**
     * Makes the first administrator.
     *
     * @throws Refusal when there is an account already, or at the field that is wrong: code,
     *     username, name, password
     */
    @PreAuthorize(Allow.ANYBODY)
    public void makeAdministrator(String code, String username, String name, String password) {
        if (accounts.count() > 0) {
            throw Refusal.because("accounts.firstRun.done");
        }
        if (!MessageDigest.isEqual(code.strip().getBytes(StandardCharsets.UTF_8), setupCode.getBytes(StandardCharsets.UTF_8))) {
            throw Refusal.at("code", "accounts.firstRun.code");
        }
        AccountData data = new AccountData(null, 0, username, name, true, Set.of(Role.ADMINISTRATOR), Set.of(), null);
        AccountRules.checkForm(data);
        PasswordRules.check(password, username);
        beTheOnlyOne();
        AccountEntity entity = new AccountEntity();
        entity.id = UserId.next().value();
        entity.passwordHash = passwords.encode(password);
        entity.take(data);
        accounts.save(entity);
        audit.record(AuditRecord.of(AuditArea.ACCOUNTS, "first-administrator-made", new UserId(entity.id), username));
    }

    private void beTheOnlyOne() {
        try {
            jdbc.sql("insert into first_run (id, at) values (1, ?)")
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException somebodyElse) {
            throw Refusal.because("accounts.firstRun.done");
        }
    }

    private static String randomCode() {
        byte[] bytes = new byte[8];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
