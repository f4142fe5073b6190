package dev.stillwater.accounts;

import dev.stillwater.audit.AuditArea;
import dev.stillwater.audit.AuditRecord;
import dev.stillwater.audit.AuditTrail;
import dev.stillwater.kernel.Allow;
import dev.stillwater.kernel.CurrentUser;
import dev.stillwater.kernel.LikePattern;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.NotThere;
import dev.stillwater.kernel.Refusal;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.StaleSave;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import dev.stillwater.live.Change;
import dev.stillwater.live.ChangeFeed;
import dev.stillwater.locations.LocationDirectory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the accounts. Administrators write; head office and managers read, managers those of their
 * locations. A change takes effect at once: the person's open sessions get the new rights or end.
 */
@Service
@Transactional
public class AccountKeeping {

    /** The topic under which changed accounts are announced. */
    public static final String TOPIC = "accounts";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final ChangeFeed changes;
    private final LocationDirectory directory;
    private final ObjectProvider<TherapistNames> therapists;

    AccountKeeping(
            Accounts accounts, PasswordEncoder passwords, CurrentUser currentUser, AuditTrail audit,
            ChangeFeed changes, LocationDirectory directory, ObjectProvider<TherapistNames> therapists) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.audit = audit;
        this.changes = changes;
        this.directory = directory;
        this.therapists = therapists;
    }

    @PreAuthorize(Allow.NOT_THERAPIST)
    @Transactional(readOnly = true)
    public List<AccountData> page(String text, Pageable page) {
        LocationScope scope = currentUser.get().reads();
        return accounts.page(LikePattern.containing(text), scope.everywhere(), scope.ids(), page).stream()
                .map(AccountEntity::toData)
                .toList();
    }

    @PreAuthorize(Allow.NOT_THERAPIST)
    @Transactional(readOnly = true)
    public long count(String text) {
        LocationScope scope = currentUser.get().reads();
        return accounts.count(LikePattern.containing(text), scope.everywhere(), scope.ids());
    }

    /** @throws NotThere for an id that no account has */
    @PreAuthorize(Allow.ADMINISTRATOR)
    @Transactional(readOnly = true)
    public AccountData get(UserId id) {
        return accounts.findById(id.value()).map(AccountEntity::toData).orElseThrow(NotThere::new);
    }

    /** The user name of the account that belongs to a therapist, where it may sign in. */
    @PreAuthorize(Allow.OFFICE_OR_MANAGER)
    @Transactional(readOnly = true)
    public Optional<String> usernameOf(TherapistId therapist) {
        return accounts.findByTherapistId(therapist.value()).filter(account -> account.active).map(account -> account.username);
    }

    /**
     * Adds an account with its first password.
     *
     * @throws Refusal at the field that is wrong: username, name, password, roles, locations, therapist
     */
    @PreAuthorize(Allow.ADMINISTRATOR)
    public AccountData add(AccountData data, String password) {
        UserId id = UserId.next();
        check(data, id);
        PasswordRules.check(password, data.username());
        AccountEntity entity = new AccountEntity();
        entity.id = id.value();
        entity.passwordHash = passwords.encode(password);
        entity.take(data);
        accounts.save(entity);
        record("account-added", entity);
        return entity.toData();
    }

    /**
     * Changes an account.
     *
     * @throws Refusal at the field that is wrong, or when no active administrator would be left
     * @throws StaleSave when somebody saved it since it was read
     */
    @PreAuthorize(Allow.ADMINISTRATOR)
    public AccountData change(AccountData data) {
        AccountEntity entity = accounts.findById(data.stored().value()).orElseThrow(NotThere::new);
        StaleSave.check(data.version(), entity.version == null ? 0 : entity.version);
        check(data, data.stored());
        boolean stays = data.active() && data.roles().contains(Role.ADMINISTRATOR);
        if (!stays && entity.roles.contains(Role.ADMINISTRATOR) && accounts.otherAdministrators(entity.id) == 0) {
            throw Refusal.because("accounts.lastAdministrator");
        }
        entity.take(data);
        accounts.save(entity);
        record("account-changed", entity);
        return entity.toData();
    }

    /**
     * Gives an account a new password.
     *
     * @throws Refusal at the field password when it is too weak
     */
    @PreAuthorize(Allow.ADMINISTRATOR)
    public void setPassword(UserId id, String password) {
        AccountEntity entity = accounts.findById(id.value()).orElseThrow(NotThere::new);
        PasswordRules.check(password, entity.username);
        entity.passwordHash = passwords.encode(password);
        accounts.save(entity);
        record("password-set", entity);
    }

    private void record(String action, AccountEntity entity) {
        audit.record(AuditRecord.of(AuditArea.ACCOUNTS, action, new UserId(entity.id), entity.username)
                .with("roles", entity.roles.stream().map(Enum::name).sorted().toList())
                .with("locations", entity.locations.stream().map(UUID::toString).sorted().toList())
                .with("active", entity.active));
        changes.publish(Change.of(TOPIC, entity.id));
    }

    private void check(AccountData data, UserId id) {
        AccountRules.checkForm(data);
        if (accounts.existsByUsernameAndIdNot(data.username(), id.value())) {
            throw Refusal.at("username", "accounts.username.taken", data.username());
        }
        if (directory.get(data.locations()).size() < data.locations().size()) {
            throw Refusal.at("locations", "refusal.notThere");
        }
        checkTherapist(data, id);
    }

    private void checkTherapist(AccountData data, UserId id) {
        if (data.therapist() == null) {
            return;
        }
        if (therapists.stream().anyMatch(known -> known.names(Set.of(data.therapist())).isEmpty())) {
            throw Refusal.at("therapist", "refusal.notThere");
        }
        if (accounts.existsByTherapistIdAndIdNot(data.therapist().value(), id.value())) {
            throw Refusal.at("therapist", "accounts.therapist.taken");
        }
    }
}
