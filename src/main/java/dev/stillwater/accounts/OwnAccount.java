package dev.stillwater.accounts;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.UserId;
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

    OwnAccount(Accounts accounts, PasswordEncoder passwords, CurrentUser currentUser, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.audit = audit;
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
        accounts.save(own);
    }

    /**
     * Changes the own password.
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
        accounts.save(own);
        audit.record(AuditRecord.of(AuditArea.ACCOUNTS, "own-password-changed", new UserId(own.id), own.username));
    }

    private AccountEntity own() {
        return accounts.findById(currentUser.get().id().value()).orElseThrow(NotThere::new);
    }

    /** Language ({@code en}, {@code es}) and colour scheme ({@code light}, {@code dark}), if chosen. */
    public record Preferences(Optional<String> language, Optional<String> colorScheme) {}
}
