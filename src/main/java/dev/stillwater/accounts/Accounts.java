package dev.stillwater.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored accounts. */
interface Accounts extends Repository<AccountEntity, UUID> {

    String VISIBLE =
            """
             from AccountEntity a
            where (:everywhere = true or exists (select 1 from a.locations l where l in :ids))
              and (:text = '' or lower(a.name) like :text escape '!' or a.username like :text escape '!')
            """;

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(UUID id);

    Optional<AccountEntity> findByUsername(String username);

    boolean existsByUsernameAndIdNot(String username, UUID id);

    Optional<AccountEntity> findByTherapistId(UUID therapistId);

    boolean existsByTherapistIdAndIdNot(UUID therapistId, UUID id);

    @Query("select count(a) from AccountEntity a")
    long count();

    @Query("select count(a) from AccountEntity a join a.roles r where r = dev.stillwater.kernel.Role.ADMINISTRATOR and a.active = true and a.id <> :id")
    long otherAdministrators(UUID id);

    @Query("select a" + VISIBLE + " order by a.active desc, a.username")
    List<AccountEntity> page(String text, boolean everywhere, Collection<UUID> ids, Pageable page);

    @Query("select count(a)" + VISIBLE)
    long count(String text, boolean everywhere, Collection<UUID> ids);
}
