package dev.stillwater.guests;

import dev.stillwater.kernel.LocationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored guest, with folded copies of name and phone to search in. */
@Entity
@Table(name = "guest")
@SuppressWarnings("NullAway.Init")
class GuestEntity {

    @Id UUID id;
    @Version @Nullable Long version;
    String name;
    String searchName;
    String phone;
    String searchPhone;
    String email;
    @Nullable LocalDate born;
    String language;
    UUID homeLocationId;
    @Nullable String consentVersion;
    @Nullable Instant consentAt;
    @Nullable Instant erasureAskedAt;

    @ElementCollection
    @CollectionTable(name = "guest_location", joinColumns = @JoinColumn(name = "guest_id"))
    @Column(name = "location_id")
    Set<UUID> locations = new HashSet<>();

    /** Whether the data have a phone number or a mail address where none was. */
    boolean isReachedAnewBy(GuestData data) {
        return phone != null && (phone.isBlank() && !data.phone().isBlank() || email.isBlank() && !data.email().isBlank());
    }

    void take(GuestData data) {
        name = data.name().strip();
        searchName = SearchForm.ofName(name);
        phone = data.phone().strip();
        searchPhone = SearchForm.ofPhone(phone);
        email = data.email().strip();
        born = data.born();
        language = data.language();
    }

    GuestData toData() {
        return new GuestData(
                new GuestId(id), version == null ? 0 : version, name, phone, email, born, language,
                new LocationId(homeLocationId), consentVersion, consentAt);
    }
}
