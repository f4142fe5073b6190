package dev.stillwater.locations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored rooms. */
interface Rooms extends Repository<RoomEntity, UUID> {

    RoomEntity save(RoomEntity room);

    Optional<RoomEntity> findById(UUID id);

    List<RoomEntity> findByLocationIdOrderByName(UUID locationId);

    boolean existsByLocationIdAndNameIgnoreCaseAndIdNot(UUID locationId, String name, UUID id);
}
