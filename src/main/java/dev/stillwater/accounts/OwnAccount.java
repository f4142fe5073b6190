package dev.stillwater.accounts;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.UserId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change of his own account: language, light or dark, password. */
@Service
@Transactional
public class OwnAccount {

    private static final Set<String> LANGUAGES = Set.of("en", "es");
    private static final Set<String> SCHEMES = Set.of("light", "dark");

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final ChangedRights rights;

    OwnAccount(Accounts accounts, PasswordEncoder passwords, CurrentUser currentUser, AuditTrail audit,
            ChangeFeed changes, ChangedRights rights) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.rights = rights;
    }

    /** The chosen language and scheme; empty where the browser decides. */
    @PreAuthorize(Allow.SIGNED_IN)
    @Transactional(readOnly = true)
    public Preferences preferences() {
        AccountEntity own = own();
        return new Preferences(Optional.ofNullable(own.language), Optional.ofNullable(own.colorScheme));
    }

    /** @throws IllegalArgumentException for a language that the portal does not speak */
    @PreAuthorize(Allow.SIGNED_IN)
    public void choose(Preferences preferences) {
        if (!preferences.language().map(LANGUAGES::contains).orElse(true)
                || !preferences.colorScheme().map(SCHEMES::contains).orElse(true)) {
            throw new IllegalArgumentException("Unknown preference: " + preferences);
        }
        AccountEntity own = own();
        own.language = preferences.language().orElse(null);
        own.colorScheme = preferences.colorScheme().orElse(null);
        keep(own, "own-preferences-changed");
    }

    /**
     * Changes the own password. Other sessions of the person end.
     *
     * @throws Refusal at the field current when it is wrong, at password when the new one is too weak
     */
    @PreAuthorize(Allow.SIGNED_IN)
    public void changePassword(String current, String password) {
        AccountEntity own = own();
        if (!passwords.matches(current, own.passwordHash)) {
            throw Refusal.at("current", "accounts.password.wrong");
        }
        PasswordRules.check(password, own.username);
        own.passwordHash = passwords.encode(password);
        keep(own, "own-password-changed");
    }

    /** Stores the account. This session goes on with it; others of the person follow, or end. */
    private void keep(AccountEntity own, String action) {
        AccountEntity saved = accounts.save(own);
        audit.record(AuditRecord.of(AuditArea.ACCOUNTS, action, new UserId(saved.id), saved.username));
        changes.publish(Change.of(AccountKeeping.TOPIC, saved.id));
        ChangedRights.goOnAs(saved.toPrincipal(rights.mark()));
    }

    private AccountEntity own() {
        return accounts.findById(currentUser.get().id().value()).orElseThrow(NotThere::new);
    }

    /** Language ({@code en}, {@code es}) and colour scheme ({@code light}, {@code dark}), if chosen. */
    public record Preferences(Optional<String> language, Optional<String> colorScheme) {}
}
