package dev.stillwater.treatments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The stored rules on the order of parts. */
interface OrderRules extends Repository<OrderRuleEntity, UUID> {

    OrderRuleEntity saveAndFlush(OrderRuleEntity rule);

    void delete(OrderRuleEntity rule);

    Optional<OrderRuleEntity> findById(UUID id);

    List<OrderRuleEntity> findAllByOrderByFirstModalityAscSecondModalityAsc();
}
