package dev.stillwater.accounts;

import dev.stillwater.kernel.LocationId;
import dev.stillwater.kernel.LocationScope;
import dev.stillwater.kernel.Role;
import dev.stillwater.kernel.TherapistId;
import dev.stillwater.kernel.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored account. */
@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init")
class AccountEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    String username;
    String name;
    String passwordHash;
    boolean active;
    @Nullable UUID therapistId;
    @Nullable String language;
    @Nullable String colorScheme;

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchSize(size = 100)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.STRING)
    Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.LAZY)
    @BatchSize(size = 100)
    @CollectionTable(name = "account_location", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "location_id")
    Set<UUID> locations = new HashSet<>();

    void take(AccountData data) {
        username = data.username();
        name = data.name().strip();
        active = data.active();
        therapistId = data.therapist() == null ? null : data.therapist().value();
        roles.retainAll(data.roles());
        roles.addAll(data.roles());
        Set<UUID> managed = data.locations().stream().map(LocationId::value).collect(Collectors.toSet());
        locations.retainAll(managed);
        locations.addAll(managed);
    }

    AccountData toData() {
        return new AccountData(
                new UserId(id), version == null ? 0 : version, username, name, active, Set.copyOf(roles), managed(),
                therapistId == null ? null : new TherapistId(therapistId));
    }

    Set<LocationId> managed() {
        return locations.stream().map(LocationId::new).collect(Collectors.toUnmodifiableSet());
    }

    Principal toPrincipal(long mark) {
        return new Principal(
                id, username, name, passwordHash, active, Set.copyOf(roles), LocationScope.of(managed()), therapistId,
                language, colorScheme, mark);
    }
}
