package dev.stillwater.locations;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The stored jurisdictions. */
interface Jurisdictions extends Repository<JurisdictionEntity, String> {

    List<JurisdictionEntity> findAllByOrderByCode();
}
