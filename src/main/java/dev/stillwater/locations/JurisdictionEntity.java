package dev.stillwater.locations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A stored jurisdiction. */
@Entity
@Table(name = "jurisdiction")
@SuppressWarnings("NullAway.Init")
class JurisdictionEntity {

    @Id String code;
    String name;
}
