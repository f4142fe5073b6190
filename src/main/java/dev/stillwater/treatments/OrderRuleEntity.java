package dev.stillwater.treatments;

import dev.stillwater.kernel.LocalText;
import dev.stillwater.kernel.ModalityCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored rule on the order of parts. */
@Entity
@Table(name = "order_rule")
@SuppressWarnings("NullAway.Init")
class OrderRuleEntity {

    @Id UUID id;
    @Version @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    OrderRule.Kind kind;

    String firstModality;
    String secondModality;
    String reasonEn;
    String reasonEs;

    void take(OrderRule rule) {
        kind = rule.kind();
        firstModality = rule.first().value();
        secondModality = rule.second().value();
        reasonEn = rule.reason().en().strip();
        reasonEs = rule.reason().es().strip();
    }

    OrderRule toData() {
        return new OrderRule(
                id, kind, ModalityCode.of(firstModality), ModalityCode.of(secondModality),
                new LocalText(reasonEn, reasonEs));
    }
}
