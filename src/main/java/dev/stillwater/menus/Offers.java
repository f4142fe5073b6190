package dev.stillwater.menus;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the menus in force offer. */
interface Offers extends Repository<OfferEntity, OfferEntity.Key> {

    @Query("select o from OfferEntity o")
    List<OfferEntity> all();

    @Query("select o.locationId from OfferEntity o where o.treatmentId = :treatment")
    List<UUID> locationsOf(UUID treatment);

    @Query("select distinct o.locationId from OfferEntity o where o.treatmentId in :treatments")
    List<UUID> locationsOfAny(Collection<UUID> treatments);

    @Modifying(flushAutomatically = true)
    @Query("update OfferEntity o set o.outdatedAt = :at where o.treatmentId = :treatment and o.outdatedAt is null")
    void outdate(UUID treatment, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("update OfferEntity o set o.outdatedAt = null where o.locationId = :location")
    void upToDate(UUID location);
}
