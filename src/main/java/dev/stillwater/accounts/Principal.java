package dev.stillwater.accounts;

import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.SignedInUser;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The signed-in person as the security framework keeps him; replaced when his account changes. */
final class Principal implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final String username;
    private final String name;
    private @Nullable String passwordHash;
    private final boolean active;
    private final Set<Role> roles;
    private final transient LocationScope managed;
    private final @Nullable UUID therapistId;
    private final @Nullable String language;
    private final @Nullable String colorScheme;
    private final long mark;
    private final int passwordMark;

    /** @param mark see {@link ChangedRights#mark()} */
    Principal(
            UUID id, String username, String name, @Nullable String passwordHash, boolean active, Set<Role> roles,
            LocationScope managed, @Nullable UUID therapistId, @Nullable String language,
            @Nullable String colorScheme, long mark) {
        this.id = id;
        this.username = username;
        this.name = name;
        this.passwordHash = passwordHash;
        this.active = active;
        this.roles = roles;
        this.managed = managed;
        this.therapistId = therapistId;
        this.language = language;
        this.colorScheme = colorScheme;
        this.mark = mark;
        this.passwordMark = Objects.hashCode(passwordHash);
    }

    SignedInUser toUser() {
        return new SignedInUser(
                new UserId(id), username, name, roles, managed,
                therapistId == null ? null : new TherapistId(therapistId));
    }

    UUID id() {
        return id;
    }

    /** When, on the clock of {@link ChangedRights}, the account was read. */
    long mark() {
        return mark;
    }

    /** Differs when the password is another one; says nothing of it. */
    int passwordMark() {
        return passwordMark;
    }

    boolean mayTheSameAs(Principal other) {
        return roles.equals(other.roles)
                && managed.equals(other.managed)
                && Objects.equals(therapistId, other.therapistId);
    }

    @Nullable String language() {
        return language;
    }

    @Nullable String colorScheme() {
        return colorScheme;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(roles).stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Principal principal && principal.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
