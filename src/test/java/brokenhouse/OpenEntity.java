package brokenhouse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Wrong: an entity that everybody can see. */
@Entity
public class OpenEntity {

    @Id UUID id;
}
