package dev.stillwater.guests;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored guests. */
interface Guests extends Repository<GuestEntity, UUID> {

    List<GuestEntity> findByIdIn(Collection<UUID> ids);

    /** Nobody may look through the guests of all locations, so that the location's index always leads. */
    String VISIBLE =
            """
             from GuestEntity g
            where exists (select 1 from g.locations l where l in :ids)
              and (:name = '' or g.searchName like :name escape '!' or (:phone <> '' and g.searchPhone like :phone escape '!'))
            """;

    @Query("select g.id from GuestEntity g where g.erasureAskedAt is not null and g.name <> :gone and g.id > :after order by g.id")
    List<UUID> waitingToBeForgotten(UUID after, String gone, Limit most);

    GuestEntity save(GuestEntity guest);

    Optional<GuestEntity> findById(UUID id);

    @Query("select new dev.stillwater.guests.GuestEntry(g.id, g.name, g.phone, g.email) from GuestEntity g"
            + " where g.id in :guests and exists (select 1 from g.locations l where l in :ids)")
    List<GuestEntry> named(Collection<UUID> guests, Collection<UUID> ids);

    @Query("select new dev.stillwater.guests.GuestEntry(g.id, g.name, g.phone, g.email)" + VISIBLE + " order by g.searchName, g.id")
    List<GuestEntry> page(String name, String phone, Collection<UUID> ids, Pageable page);

    @Query("select count(g)" + VISIBLE)
    long count(String name, String phone, Collection<UUID> ids);

    @Query("select count(g) from GuestEntity g where g.id = :id and exists (select 1 from g.locations l where l in :ids)")
    long within(UUID id, Collection<UUID> ids);
}
