package dev.stillwater.menus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored published menus. */
interface MenuVersions extends Repository<MenuVersionEntity, UUID> {

    MenuVersionEntity save(MenuVersionEntity version);

    @Query("""
            select v from MenuVersionEntity v where v.locationId in :locations
               and v.number = (select max(w.number) from MenuVersionEntity w where w.locationId = v.locationId)
            """)
    List<MenuVersionEntity> inForce(Collection<UUID> locations);

    /** Where the menu in force speaks of this; a length is written there by its id, which nothing else has. */
    @Query("""
            select v.locationId from MenuVersionEntity v where v.locationId in :locations
               and v.number = (select max(w.number) from MenuVersionEntity w where w.locationId = v.locationId)
               and v.content like :containing
            """)
    List<UUID> inForceWith(Collection<UUID> locations, String containing);

    Optional<MenuVersionEntity> findByLocationIdAndNumber(UUID locationId, int number);

    @Query("""
            select new dev.stillwater.menus.VersionEntry(v.id, v.number, v.publishedAt, v.publishedBy, v.itemCount)
              from MenuVersionEntity v where v.locationId = :location order by v.number desc
            """)
    List<VersionEntry> history(UUID location, Pageable page);
}
