package brokenhouse;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Wrong: a repository that everybody can call, past every check. */
public interface OpenRepository extends Repository<OpenEntity, UUID> {}
