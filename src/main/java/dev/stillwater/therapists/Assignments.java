package dev.stillwater.therapists;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored assignments. */
interface Assignments extends Repository<AssignmentEntity, UUID> {

    AssignmentEntity saveAndFlush(AssignmentEntity assignment);

    Optional<AssignmentEntity> findById(UUID id);

    List<AssignmentEntity> findByTherapistIdIn(Collection<UUID> therapists);

    List<AssignmentEntity> findByLocationIdAndTherapistIdIn(UUID location, Collection<UUID> therapists);

    boolean existsByTherapistIdAndLocationIdIn(UUID therapist, Collection<UUID> locations);
}
