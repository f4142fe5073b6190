package dev.stillwater.policy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored words of clinicians. */
interface SignOffs extends Repository<SignOffEntity, UUID> {

    SignOffEntity save(SignOffEntity signOff);

    List<SignOffEntity> findByPolicyVersionIdOrderByRecordedAtDescIdDesc(UUID policyVersionId);
}
