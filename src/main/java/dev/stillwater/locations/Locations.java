package dev.stillwater.locations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored locations. */
interface Locations extends Repository<LocationEntity, UUID> {

    List<LocationEntity> findAll();

    String VISIBLE =
            """
             from LocationEntity l
            where (:everywhere = true or l.id in :ids)
              and (:text = '' or lower(l.name) like :text escape '!' or lower(l.code) like :text escape '!')
            """;

    LocationEntity save(LocationEntity location);

    Optional<LocationEntity> findById(UUID id);

    boolean existsByCode(String code);

    @Query("select l from LocationEntity l where l.code = :code and (:everywhere = true or l.id in :ids)")
    Optional<LocationEntity> byCode(String code, boolean everywhere, Collection<UUID> ids);

    @Query("select new dev.stillwater.locations.LocationLine(l.id, l.code, l.name, l.jurisdiction, l.zone, l.currency, l.active,"
            + " (select count(r) from RoomEntity r where r.locationId = l.id and r.active = true))" + VISIBLE
            + " order by l.active desc, l.name, l.id")
    List<LocationLine> page(String text, boolean everywhere, Collection<UUID> ids, Pageable page);

    @Query("select count(l)" + VISIBLE)
    long count(String text, boolean everywhere, Collection<UUID> ids);

    @Query("select l from LocationEntity l where l.id in :ids")
    List<LocationEntity> byIds(Collection<UUID> ids);
}
